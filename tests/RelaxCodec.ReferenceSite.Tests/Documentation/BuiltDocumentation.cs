using RelaxCodec.DocumentationSite;
using RelaxCodec.Oracles;

namespace RelaxCodec.ReferenceSite.Tests.Documentation;

/// <summary>The site of the documentation, made once for all tests, in a folder.</summary>
public sealed class BuiltDocumentation : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuiltDocumentation()
    {
        new SiteWriter(Repository.Root, _folder.Path).Write();
        Texts = Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'), File.ReadAllText);
    }

    /// <summary>The files by their paths.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>The address of a file, as a browser opens it.</summary>
    public string AddressOf(string path) => new Uri(Path.Combine(_folder.Path, path)).AbsoluteUri;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
