namespace RelaxCodec.Libvirt;

/// <summary>An interface that a process of the host serves over a Unix socket with the vhost-user protocol.</summary>
[Case("vhostuser"), Since("1.2.7")]
public sealed partial class VhostUserInterface : Interface
{
    /// <summary>The socket; with the passt backend, the device of the host that traffic leaves through.</summary>
    [Order(2), Required(Until = "11.1.0")]
    public UnixSocketSource? Source { get; set; }
}

/// <summary>A Unix socket of the host, or with the passt backend a device of it.</summary>
[Element("source")]
public sealed partial class UnixSocketSource
{
    /// <summary>The kind of socket: there is one.</summary>
    [Attr("type"), Required(Until = "11.1.0")]
    public UnixSocketType? Type { get; set; }

    /// <summary>The absolute path of the socket. With the passt backend libvirt makes the socket, and there is none.</summary>
    [Attr("path"), Data<AbsoluteFilePath>, Required(Until = "11.1.0")]
    public string? Path { get; set; }

    /// <summary>Which end the hypervisor is.</summary>
    [Attr("mode"), Required(Until = "11.1.0")]
    public SocketMode? Mode { get; set; }

    /// <summary>The device of the host that traffic leaves through (passt backend).</summary>
    [Attr("dev"), Data<DeviceName>, Since("11.1.0")]
    public string? Device { get; set; }

    /// <summary>Whether a client connects again when the connection is lost.</summary>
    [Since("4.1.0")]
    public Reconnect? Reconnect { get; set; }
}

/// <summary>The kind of a <see cref="UnixSocketSource"/>.</summary>
public enum UnixSocketType : byte
{
    /// <summary>A Unix socket.</summary>
    [Value("unix")]
    Unix,
}

/// <summary>Which end of a socket the hypervisor is.</summary>
public enum SocketMode : byte
{
    /// <summary>It listens.</summary>
    [Value("server")]
    Server,

    /// <summary>It connects.</summary>
    [Value("client")]
    Client,
}

/// <summary>Whether a lost connection is made again.</summary>
[Element("reconnect")]
public sealed partial class Reconnect
{
    /// <summary>Whether it is.</summary>
    [Attr("enabled"), YesNo, Choice("reconnect", "enabled")]
    public bool? Enabled { get; set; }

    /// <summary>The seconds between attempts.</summary>
    [Attr("timeout"), Data<UnsignedInt>, Choice("reconnect", "enabled", Optional = true)]
    public uint? Timeout { get; set; }

    /// <summary>The seconds between attempts, of which there is then no end; 0 for none.</summary>
    [Attr("delay"), Data<UnsignedInt>, Choice("reconnect", "delay"), Since("9.2.0")]
    public uint? Delay { get; set; }
}
