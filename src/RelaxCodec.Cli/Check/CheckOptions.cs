namespace RelaxCodec.Cli;

/// <summary>What <c>check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    /// <summary>The command's name.</summary>
    public required string Command { get; init; }

    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The libvirt whose domains are judged, as virsh names it; <see cref="Paths"/> then are domains, or empty for all.</summary>
    public string? Connect { get; init; }

    /// <summary>Whether its running domains are taken as they run, and not as they will be started next.</summary>
    public bool Live { get; init; }

    /// <summary>Whether every rule that the schema does not say is left out.</summary>
    public bool SchemaOnly { get; init; }

    /// <summary>Whether what is safe to correct is corrected first.</summary>
    public bool Fix { get; init; }

    /// <summary>The dialect that documents may use.</summary>
    public FailoverDialect Dialect { get; init; } = FailoverDialect.Auto;

    /// <summary>Files of networks that domains may name.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>A transcript of a QEMU's answers, or the QMP socket of a running one: the QEMU that the domains will run on.</summary>
    public string? Capabilities { get; init; }

    /// <summary>The release of libvirt that judges.</summary>
    public ReleaseChoice Libvirt { get; init; } = ReleaseChoice.Default;

    /// <summary>How the problems are reported.</summary>
    public OutputForm Output { get; init; } = OutputForm.Text;
}
