using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The pages docs/libvirt-rules*.md: the tables of the rules, and their examples as domains and networks.</summary>
/// <param name="paths">The pages, in the order of their ids.</param>
internal sealed partial class DocumentedRules(params string[] paths)
{
    private readonly string _text = string.Concat(paths.Select(path => File.ReadAllText(path).ReplaceLineEndings("\n")));

    /// <summary>All pages.</summary>
    public static DocumentedRules All { get; } = new(
        [.. new[] { "", "-storage", "-devices", "-domain" }.Select(topic => Repository.PathOf($"docs/libvirt-rules{topic}.md"))]);

    /// <summary>Each id with its severity, in the order of the table.</summary>
    public IReadOnlyList<(string Id, string Severity)> Rows() =>
        [.. Row().Matches(_text).Select(row => (row.Groups["id"].Value, row.Groups["severity"].Value))];

    /// <summary>The ids with two examples, in their order.</summary>
    public IReadOnlyList<string> Sections() => [.. Section().Matches(_text).Select(section => section.Groups["id"].Value)];

    /// <summary>The ids of what one objector says, such as <c>network driver</c>.</summary>
    public HashSet<string> Of(string objector) =>
        [.. Row().Matches(_text).Where(row => row.Groups["objector"].Value == objector).Select(row => row.Groups["id"].Value)];

    /// <summary>An example as a domain or a network.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="kind"><c>bad</c> or <c>good</c>.</param>
    public string Example(string id, string kind)
    {
        string xml = Section().Matches(_text).Single(section => section.Groups["id"].Value == id).Groups[kind].Value;
        string root = xml[(xml.IndexOf("-->", StringComparison.Ordinal) + "-->".Length)..].TrimStart();
        return root.StartsWith("<domain", StringComparison.Ordinal) || root.StartsWith("<network", StringComparison.Ordinal)
            ? root
            : "<domain type='kvm'><name>guest</name><memory unit='GiB'>1</memory><memoryBacking><access mode='shared'/></memoryBacking><os>"
                + "<type arch='x86_64' machine='q35'>hvm</type></os>"
                + $"<devices>{xml}</devices></domain>";
    }

    [GeneratedRegex(@"^\| (?<id>LV\d{3}) \| (?<severity>[a-z]+) \|.*\| (?<objector>[^|\n]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^### (?<id>LV\d{3})\n[^#]*?```xml\n(?<bad><!-- bad.*?)```\n```xml\n(?<good><!-- good.*?)```",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
