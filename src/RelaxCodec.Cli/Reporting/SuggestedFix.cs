using System.Collections.Immutable;

namespace RelaxCodec.Cli;

/// <summary>What <c>--fix</c> would change in a file.</summary>
/// <param name="Corrections">What is corrected.</param>
/// <param name="Edits">The edits that do it, all together.</param>
internal sealed record SuggestedFix(IReadOnlyList<FailoverNote> Corrections, IReadOnlyList<RegionEdit> Edits)
{
    /// <summary>What would be changed in a document; null if nothing would.</summary>
    public static SuggestedFix? Of(byte[] content, FailoverOptions failover)
    {
        if (EncodedText.Of(content) is not { } text
            || FailoverFixes.Apply(text.Text, failover) is not { Edits: { Count: > 0 } edits, Changes: var changes })
        {
            return null;
        }

        ImmutableArray<int> starts = RegionEdit.StartsOfLines(text.Text);
        return new SuggestedFix(changes, [.. edits.Select(edit => RegionEdit.Of(edit, starts))]);
    }

    /// <summary>Whether a problem is one of those that it corrects.</summary>
    public bool Corrects(Problem problem) =>
        Corrections.Any(correction => correction.Id == problem.Id && correction.Place.Path == problem.Path);
}
