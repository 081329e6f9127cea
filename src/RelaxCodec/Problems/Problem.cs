namespace RelaxCodec;

/// <summary>A finding about a document: what was found, where, what is allowed and what to do.</summary>
/// <param name="Id">The stable id: RX for the schema, other prefixes for rules.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The text, one line, without the place.</param>
/// <param name="Line">The line, from 1; 0 if unknown.</param>
/// <param name="Column">The column, from 1; 0 if unknown.</param>
/// <param name="Path">
/// The place in the tree, such as <c>/domain/devices/interface[2]/driver/@failover</c>; items of lists are counted from 1.
/// </param>
public sealed record Problem(string Id, ProblemSeverity Severity, string Message, int Line, int Column, string Path)
{
    /// <summary>Of RX018: what the release does not have; null for every other problem.</summary>
    public ReleaseDifference? OutsideRelease { get; init; }

    /// <summary>The problem on one line: <c>line:column: severity id: message [path]</c>, without a place that is unknown.</summary>
    public override string ToString()
    {
        string problem = $"{Severity.ToString().ToLowerInvariant()} {Id}: {Message} [{Path}]";
        return Line == 0 ? problem : $"{Line}:{Column}: {problem}";
    }
}
