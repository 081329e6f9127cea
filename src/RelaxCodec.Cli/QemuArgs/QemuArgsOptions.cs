namespace RelaxCodec.Cli;

/// <summary>What <c>qemu-args</c> was asked for.</summary>
internal sealed record QemuArgsOptions
{
    /// <summary>The file of the domain, or <c>-</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>A transcript of a QEMU's answers, or the QMP socket of a running one.</summary>
    public string? Capabilities { get; init; }

    /// <summary>Files of networks that the domain may name.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>The release of libvirt that starts the domain.</summary>
    public ReleaseChoice Libvirt { get; init; } = ReleaseChoice.Default;

    /// <summary>How the arguments are printed.</summary>
    public OutputForm Output { get; init; } = OutputForm.Text;
}
