namespace RelaxCodec.ReferenceSite;

/// <summary>How patterns go together.</summary>
internal enum CompositeKind
{
    /// <summary><c>group</c>: one after the other; attributes have no order.</summary>
    Group,

    /// <summary><c>interleave</c>: in any order.</summary>
    Interleave,

    /// <summary><c>choice</c>: one of them.</summary>
    Choice,
}
