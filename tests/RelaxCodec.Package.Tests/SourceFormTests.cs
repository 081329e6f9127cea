using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests;

/// <summary>What no analyzer says of the sources of this repository.</summary>
public sealed partial class SourceFormTests
{
    private const int LongestLine = 140;

    private static readonly string[] Folders = ["src", "generators", "tests", "tools", "samples"];

    /// <summary>Lines within a raw string literal are exempt: they are a document, and a break would be another one.</summary>
    [Fact]
    public void No_line_is_longer_than_a_screen() => Assert.Empty(Sources().SelectMany(file => LongLines(File.ReadAllLines(file))
        .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line}: longer than {LongestLine} characters")));

    [Fact]
    public void Raw_literals_alone_may_be_wide()
    {
        string wide = new('x', LongestLine + 1);
        Assert.Equal([1, 6], LongLines([wide, "\"\"\"", wide, "\"\"\";", "\"\"\"a\"\"\"", wide]));
    }

    private static IEnumerable<string> Sources() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal) && !Made().IsMatch(file));

    private static IEnumerable<int> LongLines(string[] lines)
    {
        bool isInLiteral = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!isInLiteral && lines[i].Length > LongestLine)
                yield return i + 1;
            isInLiteral ^= RawQuotes().Count(lines[i]) % 2 == 1;
        }
    }

    // What a build leaves behind.
    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Made();

    [GeneratedRegex("\"{3,}")]
    private static partial Regex RawQuotes();
}
