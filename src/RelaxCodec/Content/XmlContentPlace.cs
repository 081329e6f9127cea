namespace RelaxCodec;

/// <summary>Where a kept item stands in its element.</summary>
internal enum XmlContentPlace : byte
{
    /// <summary>In the start tag.</summary>
    StartTag,

    /// <summary>Before the child of a slot.</summary>
    BeforeMember,

    /// <summary>After all modelled children.</summary>
    Last,

    /// <summary>Before the root element, of which the object is the root.</summary>
    BeforeRoot,

    /// <summary>After the root element.</summary>
    AfterRoot,
}
