namespace RelaxCodec;

/// <summary>
/// What reading does with elements and attributes whose names the schema does not have where they stand, and with what the release asked
/// for does not have (RX010, RX011, RX018).
/// </summary>
public enum UnknownContent
{
    /// <summary>It is kept and written back, or read if only the release lacks it, and not a problem: nothing is ever lost.</summary>
    Keep,

    /// <summary>It is a problem. A call that collects problems keeps it nevertheless.</summary>
    Refuse,

    /// <summary>It is dropped, and not a problem. What only the release does not have is read.</summary>
    Drop,
}
