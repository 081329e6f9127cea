using System.Text;

namespace RelaxCodec.ReferenceSite;

/// <summary>
/// Makes a static site of grammars: a page for each element, an index, a search that works without a server. The same grammars make the
/// same bytes.
/// </summary>
public static class SiteGenerator
{
    private static readonly string[] Assets = ["site.css", "site.js"];

    /// <summary>The files of the site.</summary>
    /// <param name="grammars">The grammars of all releases: <see cref="Grammar.Of(GrammarFragment)"/>. They may share defines.</param>
    /// <param name="options">How the site is called.</param>
    /// <exception cref="InvalidOperationException">The defines of the grammars do not go together, or one cannot be read.</exception>
    public static IEnumerable<SiteFile> Generate(IReadOnlyList<Grammar> grammars, ReferenceSiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(grammars);
        ArgumentNullException.ThrowIfNull(options);
        return Files(new SiteModel(grammars), options);
    }

    private static IEnumerable<SiteFile> Files(SiteModel model, ReferenceSiteOptions options)
    {
        var frame = new PageFrame(options);
        yield return File("index.html", new IndexPage(model, frame).ToHtml());
        var pages = new ElementPageWriter(model, frame);
        foreach (ElementPage page in model.Pages)
            yield return File(SitePaths.File(page.Key), pages.ToHtml(page));
        yield return File($"{SitePaths.AssetFolder}/search-index.js", new SearchIndex(model, options).ToScript());
        foreach (string asset in Assets)
            yield return new SiteFile($"{SitePaths.AssetFolder}/{asset}", Asset(asset));
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static byte[] Asset(string name)
    {
        using Stream stream = typeof(SiteGenerator).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset '{name}' is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
