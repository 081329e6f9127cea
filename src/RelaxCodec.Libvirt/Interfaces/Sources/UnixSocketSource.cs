namespace RelaxCodec.Libvirt;

/// <summary>A Unix socket of the host.</summary>
[Element("source")]
public sealed partial class UnixSocketSource
{
    /// <summary>The kind of socket: there is one.</summary>
    [Attr("type")]
    public UnixSocketType Type { get; set; }

    /// <summary>The absolute path of the socket.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public required string Path { get; set; }

    /// <summary>Which end the hypervisor is.</summary>
    [Attr("mode")]
    public required SocketMode Mode { get; set; }

    /// <summary>Whether a client connects again when the connection is lost, since libvirt 4.1.0.</summary>
    public Reconnect? Reconnect { get; set; }
}
