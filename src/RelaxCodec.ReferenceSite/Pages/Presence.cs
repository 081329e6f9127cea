namespace RelaxCodec.ReferenceSite;

/// <summary>Whether something has to be there.</summary>
internal enum Presence
{
    /// <summary>It has to.</summary>
    Required,

    /// <summary>It may be there or not.</summary>
    Optional,

    /// <summary>That depends on which of several alternatives is there.</summary>
    Alternative,
}
