namespace RelaxCodec.Cli;

/// <summary>What <c>convert</c> was asked for.</summary>
internal sealed record ConvertOptions
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The dialect to write.</summary>
    public required FailoverDialect To { get; init; }

    /// <summary>Files of networks that domains may name.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>Whether files are written in place.</summary>
    public bool Write { get; init; }
}
