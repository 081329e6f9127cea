namespace RelaxCodec;

/// <summary>Where a kept item stands.</summary>
internal enum XmlContentPlace : byte
{
    /// <summary>In the start tag.</summary>
    StartTag,

    /// <summary>In the element: before the child of an anchor, or after all modelled children.</summary>
    Inside,

    /// <summary>Before the root element, of which the object is the root.</summary>
    BeforeRoot,

    /// <summary>After the root element.</summary>
    AfterRoot,
}
