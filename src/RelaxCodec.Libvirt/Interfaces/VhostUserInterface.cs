namespace RelaxCodec.Libvirt;

/// <summary>An interface that a process of the host serves over a Unix socket with the vhost-user protocol, since libvirt 1.2.7.</summary>
[Case("vhostuser")]
public sealed partial class VhostUserInterface : Interface
{
    /// <summary>The socket.</summary>
    [Order(2)]
    public required UnixSocketSource Source { get; set; }
}

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

/// <summary>The kind of a <see cref="UnixSocketSource"/>.</summary>
public enum UnixSocketType
{
    /// <summary>A Unix socket.</summary>
    [Value("unix")]
    Unix,
}

/// <summary>Which end of a socket the hypervisor is.</summary>
public enum SocketMode
{
    /// <summary>It listens.</summary>
    [Value("server")]
    Server,

    /// <summary>It connects.</summary>
    [Value("client")]
    Client,
}

/// <summary>Whether a lost connection is made again, since libvirt 4.1.0.</summary>
[Element("reconnect")]
public sealed partial class Reconnect
{
    /// <summary>Whether it is.</summary>
    [Attr("enabled"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>The seconds between attempts.</summary>
    [Attr("timeout"), Data<UnsignedInt>]
    public uint? Timeout { get; set; }
}
