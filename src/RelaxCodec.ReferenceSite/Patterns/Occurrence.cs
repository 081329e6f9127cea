namespace RelaxCodec.ReferenceSite;

/// <summary>How often something may be there.</summary>
internal enum Occurrence
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Once or not at all: <c>optional</c>.</summary>
    Optional,

    /// <summary>Any number of times: <c>zeroOrMore</c>.</summary>
    ZeroOrMore,

    /// <summary>At least once: <c>oneOrMore</c>.</summary>
    OneOrMore,
}
