namespace RelaxCodec.Libvirt;

/// <summary>What is known of a <see cref="LibvirtRelease"/>, and so what a judgement by it rests on.</summary>
public enum LibvirtReleaseBasis : byte
{
    /// <summary>Its own schema: verdicts are exactly that libvirt's.</summary>
    Schema,

    /// <summary>The changes between two of those releases, each with the release that brought it.</summary>
    DatedChanges,

    /// <summary>Nothing but what libvirt's documentation calls new in a release: what it does not date counts as there.</summary>
    Documentation,

    /// <summary>Nothing: the release is newer than the model, and judged like <see cref="LibvirtRelease.Newest"/>.</summary>
    Newest,
}
