using RelaxCodec.Libvirt;
using RelaxCodec.ReferenceSite;

namespace RelaxCodec.Cli;

/// <summary>Grammars of libvirt.</summary>
/// <param name="names">Their names; none for all of them.</param>
/// <param name="libvirt">The release.</param>
internal sealed class LibvirtGrammars(string[] names, ReleaseChoice libvirt) : IGrammarSource
{
    private readonly DocumentKind[] _kinds = [.. DocumentKind.All.Where(kind => names.Length == 0 || names.Contains(kind.Name))];

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, Grammar Grammar)> Grammars =>
        [.. _kinds.Select(kind => (kind.Name, kind.GrammarOf(libvirt.Release)))];

    /// <inheritdoc/>
    public IReadOnlyList<Grammar> GrammarsOfAll => [.. _kinds.Select(static kind => kind.GrammarOfAll)];

    /// <inheritdoc/>
    public ReferenceSiteOptions Site => new()
    {
        Vocabulary = "libvirt",
        Release = libvirt.IsAsked ? libvirt.Release.Version : null,
        OldestRelease = LibvirtRelease.Oldest.Version,
        Releases = [.. LibvirtRelease.WithSchema.Select(static release => release.Version)],
    };

    /// <inheritdoc/>
    public void WriteRelease(Hints hints) => hints.WriteRelease(_kinds.Length == 1 ? "the grammar of" : "the grammars of", libvirt);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
