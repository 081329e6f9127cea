namespace RelaxCodec.ReferenceSite;

/// <summary>What a section shows.</summary>
internal enum SectionKind
{
    /// <summary>The element itself.</summary>
    Element,

    /// <summary>One of its cases.</summary>
    Case,

    /// <summary>What several places have in them.</summary>
    Shared,
}
