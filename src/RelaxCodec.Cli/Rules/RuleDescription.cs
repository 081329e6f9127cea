namespace RelaxCodec.Cli;

/// <summary>A rule as its page of the documentation describes it. Texts are Markdown, links relative to the pages.</summary>
internal sealed record RuleDescription
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters, unless a problem says otherwise.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>What holds where the rule is kept: a clause without a full stop.</summary>
    public required string Meaning { get; init; }

    /// <summary>What a problem of it points at.</summary>
    public required string Place { get; init; }

    /// <summary>The file name of the page.</summary>
    public required string Page { get; init; }

    /// <summary>Why it is a rule, and how it decides; empty where its meaning says it all.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>A document that breaks the rule and one that keeps it, as blocks of code; empty where there are none.</summary>
    public string Examples { get; init; } = "";

    /// <summary>Where its section begins within the page, as the part of a link behind <c>#</c>; empty where it has none.</summary>
    public string Anchor => Examples.Length + Remarks.Length == 0 ? "" : Id.ToLowerInvariant();
}
