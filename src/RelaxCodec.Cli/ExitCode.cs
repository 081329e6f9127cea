namespace RelaxCodec.Cli;

/// <summary>How a command ended. Scripts depend on these numbers.</summary>
internal enum ExitCode
{
    /// <summary>Everything was done, and nothing was wrong.</summary>
    Good = 0,

    /// <summary>Everything asked for was looked at, and something in it is wrong.</summary>
    ProblemsFound = 1,

    /// <summary>Not everything asked for could be looked at: a path, an option, or the tool itself was at fault.</summary>
    CouldNotRun = 2,
}
