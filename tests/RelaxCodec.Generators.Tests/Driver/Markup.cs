using System.Text.RegularExpressions;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>A source in which <c>{|RXC001:text|}</c> marks where a diagnostic has to be.</summary>
internal sealed partial class Markup
{
    private Markup(string source, IReadOnlyList<(string Id, int Start, string Text)> expected)
    {
        Source = source;
        Expected = expected;
    }

    public string Source { get; }

    public IReadOnlyList<(string Id, int Start, string Text)> Expected { get; }

    public static Markup Parse(string marked)
    {
        var expected = new List<(string, int, string)>();
        string source = "";
        int position = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            source += marked[position..match.Index];
            expected.Add((match.Groups[1].Value, source.Length, match.Groups[2].Value));
            source += match.Groups[2].Value;
            position = match.Index + match.Length;
        }

        return new Markup(source + marked[position..], expected);
    }

    [GeneratedRegex(@"\{\|(RXC\d+):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
