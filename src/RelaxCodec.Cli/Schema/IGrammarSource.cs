using RelaxCodec.ReferenceSite;

namespace RelaxCodec.Cli;

/// <summary>Grammars to export: those of libvirt, or of an assembly.</summary>
internal interface IGrammarSource : IDisposable
{
    /// <summary>The grammars of the release that was asked for, by the names of their files.</summary>
    IReadOnlyList<(string Name, Grammar Grammar)> Grammars { get; }

    /// <summary>The same grammars with all that any release has.</summary>
    IReadOnlyList<Grammar> GrammarsOfAll { get; }

    /// <summary>How the site of them is called.</summary>
    ReferenceSiteOptions Site { get; }

    /// <summary>Tells the release that the grammars are of.</summary>
    /// <param name="hints">Where to.</param>
    void WriteRelease(Hints hints);
}
