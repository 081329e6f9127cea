namespace RelaxCodec.Conformance.Tokens;

/// <summary>What came out for a document.</summary>
/// <param name="IsAccepted">Whether both accept it.</param>
/// <param name="Difference">What differs; null if nothing does.</param>
internal readonly record struct TokenOutcome(bool IsAccepted, string? Difference)
{
    /// <summary>Both accept it, and have the same tokens.</summary>
    public static TokenOutcome Accepted => new(true, null);

    /// <summary>Both refuse it, in the same place.</summary>
    public static TokenOutcome Refused => new(false, null);

    /// <summary>They part.</summary>
    public static TokenOutcome Different(string difference) => new(false, difference);
}
