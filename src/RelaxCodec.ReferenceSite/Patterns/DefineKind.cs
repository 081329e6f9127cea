namespace RelaxCodec.ReferenceSite;

/// <summary>What a define is to a reader.</summary>
internal enum DefineKind
{
    /// <summary>An element: it has a page.</summary>
    Element,

    /// <summary>Attributes and elements that others have in them.</summary>
    Group,

    /// <summary>Text alone.</summary>
    Datatype,

    /// <summary>Anything: elements of any name.</summary>
    Open,
}
