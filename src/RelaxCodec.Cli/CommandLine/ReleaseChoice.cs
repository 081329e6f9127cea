using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The release of libvirt that a run goes by.</summary>
/// <param name="asked">The one that was asked for; null if none was.</param>
internal sealed class ReleaseChoice(LibvirtRelease? asked)
{
    /// <summary>The newest that is known: nobody asked for another one.</summary>
    public static ReleaseChoice Default { get; } = new(null);

    /// <summary>The release; in place of one that is newer than the model, the newest that the model knows.</summary>
    public LibvirtRelease Release { get; } = asked is null or { Basis: LibvirtReleaseBasis.Newest } ? LibvirtRelease.Newest : asked;

    /// <summary>Whether it was asked for.</summary>
    public bool IsAsked => asked is not null;

    /// <summary>Its name, and what it is worth.</summary>
    public override string ToString() => asked?.Basis switch
    {
        null => $"libvirt {Release}, the newest that is known ({LibvirtOption.OptionName} VERSION: another one)",
        LibvirtReleaseBasis.Newest => $"libvirt {Release}, the newest that is known: nothing is known of {asked}",
        LibvirtReleaseBasis.Documentation =>
            $"libvirt {Release}: before {LibvirtRelease.WithSchema[0]} only what libvirt's documentation calls new in a release is known",
        LibvirtReleaseBasis.DatedChanges => $"libvirt {Release}, by the dated changes between {Schemas}",
        _ => $"libvirt {Release}",
    };

    private static string Schemas => string.Join(", ", LibvirtRelease.WithSchema);
}
