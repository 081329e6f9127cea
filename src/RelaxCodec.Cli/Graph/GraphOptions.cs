namespace RelaxCodec.Cli;

/// <summary>What <c>graph</c> was asked for.</summary>
internal sealed record GraphOptions
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form of pictures; null for the one that fits <see cref="Destination"/>.</summary>
    public PictureForm? Form { get; init; }

    /// <summary>The file or folder that pictures go to; null for standard output.</summary>
    public string? Destination { get; init; }

    /// <summary>Whether text is drawn with ASCII alone.</summary>
    public bool IsAscii { get; init; }

    /// <summary>The dialect that documents may use.</summary>
    public FailoverDialect Dialect { get; init; } = FailoverDialect.Auto;

    /// <summary>Files of networks that domains may name.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>The release of libvirt that judges.</summary>
    public ReleaseChoice Libvirt { get; init; } = ReleaseChoice.Default;
}
