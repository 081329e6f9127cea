using System.Collections.Immutable;

namespace RelaxCodec.Cli;

/// <summary>A part of what <c>--fix</c> would change in a file, which can be done without the others.</summary>
/// <param name="Corrections">What is corrected.</param>
/// <param name="Edits">The edits that do it, all together.</param>
internal sealed record SuggestedFix(IReadOnlyList<FailoverNote> Corrections, IReadOnlyList<RegionEdit> Edits)
{
    /// <summary>What would be changed in a document; nothing where there is nothing to correct.</summary>
    public static IReadOnlyList<SuggestedFix> Of(byte[] content, FailoverOptions failover)
    {
        if (EncodedText.Of(content) is not { } text
            || FailoverFixes.Apply(text.Text, failover) is not { Edits: { Count: > 0 } edits, Changes: var changes })
        {
            return [];
        }

        ImmutableArray<int> starts = RegionEdit.StartsOfLines(text.Text);
        RegionEdit[] regions = [.. edits.Select(edit => RegionEdit.Of(edit, starts))];
        // An alias and what names it get one value, and so do the two addresses of a pair: that is what belongs together.
        return
        [
            .. from change in changes
               group change by EditAt(change.Place, regions).NewText into together
               select new SuggestedFix([.. together], [.. regions.Where(edit => edit.NewText == together.Key)]),
        ];
    }

    /// <summary>Whether a problem is one of those that it corrects.</summary>
    public bool Corrects(Problem problem) =>
        Corrections.Any(correction => correction.Id == problem.Id && correction.Place.Path == problem.Path);

    // Only values are edited: the first one behind the attribute's start is its own.
    private static RegionEdit EditAt(FailoverPlace place, RegionEdit[] edits) =>
        Array.Find(edits, edit => (edit.StartLine, edit.StartColumn).CompareTo((place.Line, place.Column)) >= 0) ?? edits[^1];
}
