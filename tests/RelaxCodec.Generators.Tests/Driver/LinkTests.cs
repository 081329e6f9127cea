using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Links of the documentation lead somewhere.</summary>
public sealed partial class LinkTests
{
    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md"));

    [Fact]
    public void Every_link_within_the_repository_leads_to_a_file_and_a_heading()
    {
        var broken = new List<string>();
        foreach (string page in Pages)
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                string target = link.Groups["file"].Value;
                string file = target.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, target);
                string heading = link.Groups["heading"].Value;
                if (!Path.Exists(file) || (heading.Length > 0 && !Headings(file).Contains(heading)))
                    broken.Add($"{Path.GetRelativePath(Repository.Root, page)}: {link.Value}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void The_index_has_every_page()
    {
        string index = File.ReadAllText(Repository.PathOf("docs/README.md"));

        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md"),
            name => Assert.Contains($"]({name})", index, StringComparison.Ordinal));
    }

    // As GitHub makes them.
    private static HashSet<string> Headings(string file) =>
    [
        .. Heading().Matches(File.ReadAllText(file))
            .Select(m => Punctuation().Replace(m.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')),
        .. Anchor().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value),
    ];

    [GeneratedRegex("\\]\\((?!\\w+:)(?<file>[^)#]*)(#(?<heading>[^)]*))?\\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a (?:id|name)=\"([^\"]*)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("[^\\w\\- ]")]
    private static partial Regex Punctuation();
}
