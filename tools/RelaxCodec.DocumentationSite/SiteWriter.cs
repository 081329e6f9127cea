using System.Reflection;
using System.Text;
using System.Text.Json;

namespace RelaxCodec.DocumentationSite;

/// <summary>Writes the site: a page for each Markdown file, what they link to, style, script and the index of the search.</summary>
/// <param name="root">The folder of the repository.</param>
/// <param name="output">The folder to write to.</param>
internal sealed class SiteWriter(string root, string output)
{
    private static readonly string[] Assets = ["site.css", "site.js"];

    private readonly MarkdownRenderer _renderer = new(root);

    /// <summary>Writes it.</summary>
    /// <returns>How many pages there are.</returns>
    /// <exception cref="InvalidDataException">A page has no heading, or a link leads nowhere.</exception>
    public int Write()
    {
        IReadOnlyList<SiteSection> sections = SiteContents.Read(_renderer);
        var template = new PageTemplate(sections);
        SitePage[] pages = [.. Sources().Select(_renderer.Render)];
        foreach (SitePage page in pages)
            WriteFile(page.Address, template.Render(page));
        foreach (string asset in Assets)
            WriteFile(asset, Asset(asset));
        foreach (string file in _renderer.LinkedFiles)
            CopyFile(file);
        WriteFile("search-index.js", "const searchIndex = " + SearchIndex(pages) + ";\n");
        return pages.Length;
    }

    private IEnumerable<string> Sources() => Directory.EnumerateFiles(root, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Path.Combine(root, "samples"), "*.md", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    // One entry a heading: [text, address, title of its page].
    private static string SearchIndex(IEnumerable<SitePage> pages) => JsonSerializer.Serialize(pages.SelectMany(page => page.Headings
        .Select(heading => (string[])[heading.Text, $"{page.Address}#{heading.Anchor}", page.Title])
        .Prepend([page.Title, page.Address, ""])));

    private void CopyFile(string file)
    {
        string to = Path.Combine(output, SiteAddresses.OfFile(file));
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(root, file), to, overwrite: true);
    }

    private void WriteFile(string address, string text)
    {
        string to = Path.Combine(output, address);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.WriteAllText(to, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
