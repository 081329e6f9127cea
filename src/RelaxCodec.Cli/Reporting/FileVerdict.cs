using System.Collections.ObjectModel;

namespace RelaxCodec.Cli;

/// <summary>What was found in one file.</summary>
/// <param name="File">The file's name, as it is reported.</param>
/// <param name="Problems">Its problems, by line and column.</param>
internal sealed record FileVerdict(string File, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether it has no error.</summary>
    public bool IsValid => Problems.All(problem => problem.Severity != ProblemSeverity.Error);

    /// <summary>The root element of libvirt's own around what was judged; null if that is the whole document.</summary>
    public string? Wrapper { get; init; }

    /// <summary>Whether it uses the driver dialect of failover.</summary>
    public bool UsesDriverDialect { get; init; }

    /// <summary>The networks that its failover pairs need and that were not given.</summary>
    public IReadOnlyList<string> UnknownNetworks { get; init; } = [];

    /// <summary>Whether a domain was judged for its migration.</summary>
    public bool IsOnMigration { get; init; }

    /// <summary>How many differences from the schema have nothing to do with what was asked for.</summary>
    public int SchemaProblemsLeftOut { get; init; }

    /// <summary>What was corrected in it before it was judged.</summary>
    public IReadOnlyList<FailoverNote> Fixes { get; init; } = [];

    /// <summary>Its devices and pairs, where a picture is made of them.</summary>
    public FailoverPairs? Pairs { get; init; }

    /// <summary>What could be corrected in it, where the report tells it.</summary>
    public IReadOnlyList<SuggestedFix> SuggestedFixes { get; init; } = [];

    /// <summary>The lines that problems point at, by their numbers, where the report tells more than places.</summary>
    public IReadOnlyDictionary<int, string> Lines { get; init; } = ReadOnlyDictionary<int, string>.Empty;

    /// <summary>Its text, where lines that problems point at will be quoted.</summary>
    public byte[] Content { get; init; } = [];
}
