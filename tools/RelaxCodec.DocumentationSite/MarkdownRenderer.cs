using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RelaxCodec.DocumentationSite;

/// <summary>Makes pages of Markdown, with links that lead to pages of the site.</summary>
/// <param name="root">The folder of the repository.</param>
internal sealed partial class MarkdownRenderer(string root)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly string _root = Path.GetFullPath(root);
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The files that pages have linked to and that are no pages, by their paths in the repository.</summary>
    public IReadOnlyCollection<string> LinkedFiles => _files;

    /// <summary>Parses a page.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    public MarkdownDocument Parse(string path) => Markdown.Parse(File.ReadAllText(Path.Combine(_root, path)), Pipeline);

    /// <summary>Renders a page.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    /// <exception cref="InvalidDataException">It has no heading, or a link leads nowhere.</exception>
    public SitePage Render(string path)
    {
        MarkdownDocument document = Parse(path);
        HeadingBlock title = document.Descendants<HeadingBlock>().FirstOrDefault(h => h.Level == 1)
            ?? throw new InvalidDataException($"{path} has no heading of the first level.");
        string address = SiteAddresses.OfPage(path);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToList())
            Lead(link, path, address);
        foreach (FencedCodeBlock code in document.Descendants<FencedCodeBlock>())
            code.GetAttributes().AddProperty("tabindex", "0"); // What is scrolled has to be reached by keyboard.
        return new SitePage(
            address,
            TextOf(title),
            EmptyHeader().Replace(document.ToHtml(Pipeline), "<td></td>"),
            [
                .. document.Descendants<HeadingBlock>()
                    .Where(h => h.Level is 2 or 3)
                    .Select(h => new SiteHeading(h.Level, TextOf(h), h.GetAttributes().Id ?? "")),
            ]);
    }

    /// <summary>The text of a heading or a link, without its marks.</summary>
    /// <param name="block">The block.</param>
    public static string TextOf(LeafBlock block) => TextOf(block.Inline!);

    /// <summary>The text of a heading or a link, without its marks.</summary>
    /// <param name="inlines">What it is made of.</param>
    public static string TextOf(ContainerInline inlines) => string.Concat(inlines.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));

    /// <summary>The path in the repository of what a page links to.</summary>
    /// <param name="page">The path of the page.</param>
    /// <param name="link">The link, without a heading.</param>
    public string PathOf(string page, string link)
    {
        string full = Path.GetFullPath(Path.Combine(_root, Path.GetDirectoryName(page) ?? "", link));
        return Path.GetRelativePath(_root, full).Replace('\\', '/');
    }

    private void Lead(LinkInline link, string page, string address)
    {
        if (link.Url is not { Length: > 0 } url || url[0] == '#'
            || Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is not "file")
            return;
        string[] parts = url.Split('#', 2);
        string target = PathOf(page, parts[0]);
        if (Directory.Exists(Path.Combine(_root, target)))
        {
            // A folder of the sources is no page: what it is called stays.
            link.ReplaceBy(new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 }.AppendChild(new LiteralInline(TextOf(link))));
            return;
        }

        if (!File.Exists(Path.Combine(_root, target)))
            throw new InvalidDataException($"{page}: the link {url} leads nowhere.");
        bool isPage = SiteAddresses.IsPage(target);
        if (!isPage)
            _files.Add(target);
        string to = isPage ? SiteAddresses.OfPage(target) : SiteAddresses.OfFile(target);
        link.Url = Relative(address, to) + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    private static string Relative(string from, string to) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/'))) + to;

    // Markdown has no table without a head; what heads nothing is no header.
    [GeneratedRegex("<th(?: [^>]*)?></th>")]
    private static partial Regex EmptyHeader();
}
