using System.Text.RegularExpressions;

namespace RelaxCodec.Oracles;

/// <summary>A command line that the documentation names, in a block or within a sentence.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Words">The program and its arguments, without the brackets of a synopsis.</param>
public sealed partial record DocumentedCommand(string Page, IReadOnlyList<string> Words)
{
    /// <summary>The program.</summary>
    public string Program => Words[0];

    /// <summary>The options behind <c>--</c>, if there is one, else all.</summary>
    public IEnumerable<string> Options => OptionsAmong(Inner.Any() ? Inner : Words);

    /// <summary>What stands behind <c>--</c>.</summary>
    public IEnumerable<string> Inner => Words.SkipWhile(static word => word != "--").Skip(1);

    /// <summary>What stands before it.</summary>
    public IEnumerable<string> Outer => Words.TakeWhile(static word => word != "--");

    /// <summary>Those that begin with a program, of all pages and READMEs.</summary>
    public static IEnumerable<DocumentedCommand> Of(string program)
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "README.md", SearchOption.AllDirectories))
            .Append(Repository.PathOf("README.md"));
        foreach (string page in pages.Order(StringComparer.Ordinal))
        {
            foreach (Match command in Line().Matches(File.ReadAllText(page)))
            {
                string text = command.Groups[1].Success ? command.Groups[1].Value : command.Groups[2].Value;
                string[] words = Bracket().Replace(Comment().Replace(text, ""), "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words[0] == program && words.Length > 1)
                    yield return new DocumentedCommand(Path.GetRelativePath(Repository.Root, page), words);
            }
        }
    }

    /// <summary>The options among words, without their values.</summary>
    public static IEnumerable<string> OptionsAmong(IEnumerable<string> words) =>
        words.Where(static word => word.Length > 1 && word[0] == '-' && word != "--").Select(static word => word.Split('=', ':')[0]);

    /// <inheritdoc/>
    public override string ToString() => $"{Page}: {string.Join(' ', Words)}";

    // At the start of a line, behind a prompt or not; or in code within a sentence.
    [GeneratedRegex("^(?:\\$ )?((?:relaxcodec|dotnet|dnx) .*)$|`((?:relaxcodec|dotnet|dnx) [^`\n]*)`", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("\\s#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("[\\[\\]']|\\.\\.\\.")]
    private static partial Regex Bracket();
}
