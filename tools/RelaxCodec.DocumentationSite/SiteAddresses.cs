namespace RelaxCodec.DocumentationSite;

/// <summary>Where the files of the repository are in the site.</summary>
internal static class SiteAddresses
{
    /// <summary>The contents of the documentation.</summary>
    public const string Contents = "contents.html";

    private const string Docs = "docs/";
    private const string Samples = "samples/";

    /// <summary>Whether a file is a page: Markdown at the top of the repository, of the documentation or of samples.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    public static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal)
        && (!path.Contains('/', StringComparison.Ordinal)
            || path.StartsWith(Docs, StringComparison.Ordinal) || path.StartsWith(Samples, StringComparison.Ordinal));

    /// <summary>The address of a Markdown file.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    public static string OfPage(string path) => path switch
    {
        "README.md" => "index.html",
        "docs/README.md" => Contents,
        _ when !path.Contains('/', StringComparison.Ordinal) => path[..^".md".Length].ToLowerInvariant() + ".html",
        _ when path.EndsWith("/README.md", StringComparison.Ordinal) => WithoutDocs(path[..^"README.md".Length]) + "index.html",
        _ => WithoutDocs(path[..^".md".Length]) + ".html",
    };

    /// <summary>The address of any other file, which is copied.</summary>
    /// <param name="path">Its path in the repository, with <c>/</c>.</param>
    public static string OfFile(string path) => path.StartsWith(Docs, StringComparison.Ordinal) ? WithoutDocs(path) : "repository/" + path;

    private static string WithoutDocs(string path) => path.StartsWith(Docs, StringComparison.Ordinal) ? path[Docs.Length..] : path;
}
