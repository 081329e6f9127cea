using System.Text;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The site of libvirt's model, made once for all tests, in a folder.</summary>
public sealed class LibvirtSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The grammars that the tool makes its site of.</summary>
    public static IReadOnlyList<Grammar> Grammars { get; } =
        [Grammar.Of<Domain>(), Grammar.Of<Network>(), Grammar.Of<Interface>(), Grammar.Of<Hostdev>()];

    /// <summary>How the tool calls it.</summary>
    public static ReferenceSiteOptions Options { get; } = new()
    {
        Vocabulary = "libvirt",
        OldestRelease = LibvirtRelease.Oldest.Version,
        Releases = [.. LibvirtRelease.WithSchema.Select(static release => release.Version)],
    };

    public LibvirtSite()
    {
        Model = new SiteModel(Grammars);
        foreach (SiteFile file in SiteGenerator.Generate(Grammars, Options))
        {
            _folder.Write(file.Path, file.Content.Span);
            Texts.Add(file.Path, Encoding.UTF8.GetString(file.Content.Span));
        }
    }

    /// <summary>What the pages are made of.</summary>
    internal SiteModel Model { get; }

    /// <summary>The files by their paths.</summary>
    public Dictionary<string, string> Texts { get; } = [];

    /// <summary>The address of a file, as a browser opens it.</summary>
    public string AddressOf(string path) => new Uri(Path.Combine(_folder.Path, path)).AbsoluteUri;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
