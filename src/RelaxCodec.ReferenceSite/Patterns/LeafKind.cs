namespace RelaxCodec.ReferenceSite;

/// <summary>A pattern without parts.</summary>
internal enum LeafKind
{
    /// <summary><c>text</c>: any text.</summary>
    Text,

    /// <summary><c>empty</c>: nothing.</summary>
    Empty,

    /// <summary><c>notAllowed</c>, or what another grammar says: <c>externalRef</c>, <c>grammar</c>, <c>parentRef</c>.</summary>
    NotAllowed,
}
