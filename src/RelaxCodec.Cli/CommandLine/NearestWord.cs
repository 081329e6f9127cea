namespace RelaxCodec.Cli;

/// <summary>What a mistyped word of a command line may have meant.</summary>
internal static class NearestWord
{
    // More than this is another word.
    private const int MostSlips = 2;

    /// <summary>The one of some words that is nearest to what was typed; null if none is near.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="words">The words that there are.</param>
    public static string? Of(string typed, IEnumerable<string> words)
    {
        // Of a short word little may be wrong; a long one that was begun is meant, however much is missing.
        int slips = Math.Min(MostSlips, (Letters(typed).Length - 1) / 2);
        return words
            .Select(word => (Word: word, Distance: DistanceOf(typed, word)))
            .Where(near => near.Distance <= slips && near.Word != typed)
            .OrderBy(near => near.Distance)
            .Select(near => near.Word)
            .FirstOrDefault();
    }

    /// <summary>The same as the middle of a sentence: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Suggestion(string typed, IEnumerable<string> words) =>
        Of(typed, words) is { } word ? $"; did you mean '{word}'?" : "";

    // The dashes of an option say nothing of which one is meant.
    private static ReadOnlySpan<char> Letters(string word) => word.AsSpan().TrimStart('-');

    private static int DistanceOf(string typed, string word) =>
        Letters(typed).Length > 2 && Letters(word).StartsWith(Letters(typed), StringComparison.OrdinalIgnoreCase)
            ? 1
            : ProblemText.Distance(typed, word, ignoreCase: true);
}
