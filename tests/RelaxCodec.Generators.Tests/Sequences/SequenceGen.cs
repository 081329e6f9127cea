namespace RelaxCodec.Generators.Tests.Sequences;

/// <summary>Makes random patterns over a few names, in the compact syntax, and random words.</summary>
/// <param name="next">Decides: a number from 0 to below the argument.</param>
internal sealed class SequenceGen(Func<int, int> next)
{
    private static readonly string[] Numbers = ["", "", "?", "*", "+"];

    /// <summary>A pattern that mentions some of the names, each as often as it likes; an interleave has each on one side only.</summary>
    public string Pattern(IReadOnlyList<string> names) => Pattern(names, 3);

    /// <summary>Names at random.</summary>
    public string[] Word(IReadOnlyList<string> names) => [.. Enumerable.Range(0, next(7)).Select(_ => names[next(names.Count)])];

    private string Pattern(IReadOnlyList<string> names, int depth)
    {
        if (depth == 0 || next(6) == 0)
            return next(25) == 0 ? "empty" : names[next(names.Count)] + Numbers[next(Numbers.Length)];
        if (names.Count > 1 && next(8) == 0)
        {
            int middle = 1 + next(names.Count - 1);
            string left = Pattern([.. names.Take(middle)], depth - 1);
            string right = Pattern([.. names.Skip(middle)], depth - 1);
            return $"({left} & {right}){Numbers[next(Numbers.Length)]}";
        }

        IEnumerable<string> parts = Enumerable.Range(0, 1 + next(3)).Select(_ => Pattern(names, depth - 1));
        return $"({string.Join(next(3) == 0 ? " | " : ", ", parts)}){Numbers[next(Numbers.Length)]}";
    }
}
