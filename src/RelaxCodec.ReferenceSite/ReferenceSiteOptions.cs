namespace RelaxCodec.ReferenceSite;

/// <summary>How a site is called, and which releases its readers may choose.</summary>
public sealed record ReferenceSiteOptions
{
    /// <summary>What the vocabulary is called, such as <c>libvirt</c>.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The release that is chosen at first; null for all of them.</summary>
    public XmlRelease? Release { get; init; }

    /// <summary>The oldest release to choose from; null for the first in which anything changed.</summary>
    public XmlRelease? OldestRelease { get; init; }

    /// <summary>Releases to choose from beside those in which something changed.</summary>
    public IReadOnlyList<XmlRelease> Releases { get; init; } = [];
}
