using System.Reflection;
using System.Text.RegularExpressions;

namespace RelaxCodec.Cli;

/// <summary>The pages of the documentation, and their Markdown for those who read it elsewhere.</summary>
/// <param name="site">Where the pages can be read, with a slash at the end; null where that is not known.</param>
internal sealed partial class Documentation(Uri? site)
{
    // The folder of the pages in the repository.
    private const string Folder = "docs";

    /// <summary>The documentation that this program was built with.</summary>
    public static Documentation OfThisBuild { get; } = new(SiteOfThisBuild());

    /// <summary>Where the pages can be read; null where that is not known.</summary>
    public Uri? Site => site;

    /// <summary>The address of a rule; null where none is known.</summary>
    public Uri? AddressOf(RuleDescription rule) => site is null ? null : new Uri(site, Target(rule));

    /// <summary>Where a rule is described, in words: the address, else the page's path in the repository.</summary>
    public string NameOf(RuleDescription rule) => AddressOf(rule)?.ToString() ?? $"{Folder}/{Target(rule)}";

    /// <summary>Markdown without its marks.</summary>
    public static string Plain(string markdown) =>
        LineEnd().Replace(Link().Replace(markdown, "${text}"), " ")
            .Replace("`", "", StringComparison.Ordinal)
            .Replace("**", "", StringComparison.Ordinal);

    /// <summary>Markdown whose links lead to the pages from wherever it is read; without a site there are none.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="page">The file name of its page.</param>
    public string Linked(string markdown, string page) => Link().Replace(markdown, link =>
    {
        string target = link.Groups["target"].Value;
        return site is null && !target.Contains("://", StringComparison.Ordinal)
            ? link.Groups["text"].Value
            : $"[{link.Groups["text"].Value}]({(site is null ? target : new Uri(new Uri(site, page), target).ToString())})";
    });

    private static string Target(RuleDescription rule) => rule.Anchor.Length == 0 ? rule.Page : $"{rule.Page}#{rule.Anchor}";

    private static Uri? SiteOfThisBuild()
    {
        string? site = typeof(Documentation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(item => item.Key == "DocumentationUrl")?.Value;
        return Uri.TryCreate(site, UriKind.Absolute, out Uri? address) ? address : null;
    }

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    // Within a paragraph; items of a list keep their lines.
    [GeneratedRegex(@"(?<!\n)\n(?![\n|-])")]
    private static partial Regex LineEnd();
}
