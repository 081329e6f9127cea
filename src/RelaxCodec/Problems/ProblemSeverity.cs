namespace RelaxCodec;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
public enum ProblemSeverity
{
    /// <summary>The document is not valid, or what it describes cannot work.</summary>
    Error,

    /// <summary>What it describes is probably not what was meant.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Note,
}
