using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>What a QEMU says that it can do, or why that is not known.</summary>
/// <param name="File">The transcript or the socket, as it is reported.</param>
internal sealed record Probe(string File)
{
    /// <summary>What it can do; null if there is a fault.</summary>
    public QemuCapabilities? Capabilities { get; init; }

    /// <summary>Why nothing is known; null if something is.</summary>
    public InputFault? Fault { get; init; }

    /// <summary>Whether the fault is what was read: it is no transcript, or lacks an answer.</summary>
    public bool IsNoTranscript { get; init; }
}
