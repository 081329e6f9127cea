using RelaxCodec.AssemblyGrammars;
using RelaxCodec.ReferenceSite;

namespace RelaxCodec.Cli;

/// <summary>Grammars of the element classes of an assembly, which is read and not run.</summary>
internal sealed class AssemblyGrammarSource : IGrammarSource
{
    private readonly AssemblySet _assemblies;
    private readonly IReadOnlyList<TypeIdentity> _roots;
    private readonly XmlRelease? _release;

    /// <param name="path">The assembly.</param>
    /// <param name="names">The names of the defines to start with; none for the classes that no other refers to.</param>
    /// <param name="release">The release of the vocabulary; null for the newest.</param>
    /// <exception cref="ExportException">It cannot be read, or has no such grammars.</exception>
    public AssemblyGrammarSource(string path, string[] names, XmlRelease? release)
    {
        _release = release;
        _assemblies = new AssemblySet(path, AssemblyReferences.Of(path), AssemblyReferences.Places);
        try
        {
            _roots = new RootFinder(_assemblies, new MetadataGrammar(_assemblies, null), "The command line").Find(names);
            if (_roots.Count == 0)
                throw new ExportException(ExportException.NoDefine, $"{path} has no class with [Element]: there is no grammar in it.");
        }
        catch
        {
            _assemblies.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, Grammar Grammar)> Grammars => [.. Read(_release).Select(static grammar => (grammar.Start, grammar))];

    /// <inheritdoc/>
    public IReadOnlyList<Grammar> GrammarsOfAll => [.. Read(null)];

    /// <inheritdoc/>
    public ReferenceSiteOptions Site => new() { Vocabulary = _assemblies.Main.Name, Release = _release };

    /// <inheritdoc/>
    public void WriteRelease(Hints hints)
    {
        // Whoever asks for a release of their own vocabulary knows which.
    }

    /// <inheritdoc/>
    public void Dispose() => _assemblies.Dispose();

    private IEnumerable<Grammar> Read(XmlRelease? release) => _roots.Select(new MetadataGrammar(_assemblies, release).Of);
}
