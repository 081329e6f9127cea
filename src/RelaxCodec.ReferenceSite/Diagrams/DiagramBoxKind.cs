namespace RelaxCodec.ReferenceSite;

/// <summary>What a box stands for.</summary>
internal enum DiagramBoxKind
{
    /// <summary>An element.</summary>
    Element,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>A section of the page.</summary>
    Section,

    /// <summary>Text.</summary>
    Text,
}
