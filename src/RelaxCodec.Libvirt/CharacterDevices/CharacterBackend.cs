namespace RelaxCodec.Libvirt;

/// <summary>
/// The host's end of a character device: what the bytes of the guest go to and come from. The schema lets every type have every source.
/// </summary>
[Group]
public sealed partial class CharacterBackend
{
    /// <summary>What the host's end is.</summary>
    [Attr("type")]
    public required CharacterBackendType Type { get; set; }

    /// <summary>
    /// Where it is. There is one for most types, and for <see cref="CharacterBackendType.Udp"/> one to bind to and one to send to. Without
    /// any libvirt chooses a path, if the type has one that can be chosen.
    /// </summary>
    public List<CharacterSource> Sources { get; } = [];

    /// <summary>What is spoken over TCP; raw bytes if absent.</summary>
    public CharacterProtocol? Protocol { get; set; }

    /// <summary>A file that everything the guest sends is written to as well.</summary>
    [Since("1.3.3")]
    public CharacterLog? Log { get; set; }
}

/// <summary>What the host's end of a character device is.</summary>
public enum CharacterBackendType : byte
{
    /// <summary>A character device of the host, such as a serial port.</summary>
    [Value("dev")]
    Device,

    /// <summary>A file that is written to; nothing is read.</summary>
    [Value("file")]
    File,

    /// <summary>A named pipe.</summary>
    [Value("pipe")]
    Pipe,

    /// <summary>A Unix socket.</summary>
    [Value("unix")]
    Unix,

    /// <summary>A TCP connection.</summary>
    [Value("tcp")]
    Tcp,

    /// <summary>UDP datagrams, of which some may be lost.</summary>
    [Value("udp")]
    Udp,

    /// <summary>Nothing: what is written is thrown away, and there is nothing to read.</summary>
    [Value("null")]
    Null,

    /// <summary>The log file of the domain, by way of the hypervisor's standard output.</summary>
    [Value("stdio")]
    StandardOutput,

    /// <summary>A virtual console in the window of the hypervisor.</summary>
    [Value("vc")]
    VirtualConsole,

    /// <summary>A pseudo terminal, which clients such as <c>virsh console</c> open.</summary>
    [Value("pty")]
    PseudoTerminal,

    /// <summary>A channel of the SPICE connection with a purpose of its own, such as the agent's or that of USB devices.</summary>
    [Value("spicevmc"), Since("0.8.8")]
    SpiceVmc,

    /// <summary>A named channel of the SPICE connection.</summary>
    [Value("spiceport"), Since("1.2.2")]
    SpicePort,

    /// <summary>Two terminals of the host that a virtual null modem cable connects (FreeBSD).</summary>
    [Value("nmdm"), Since("1.2.4")]
    NullModem,

    /// <summary>QEMU's own agent of SPICE's protocol, without a SPICE display.</summary>
    [Value("qemu-vdagent"), Since("8.4.0")]
    QemuVdagent,

    /// <summary>A named channel of the D-Bus display.</summary>
    [Value("dbus"), Since("8.4.0")]
    DBus,
}

/// <summary>What is spoken over the TCP connection of a character device.</summary>
[Element("protocol")]
public sealed partial class CharacterProtocol
{
    /// <summary>The protocol; raw bytes if absent.</summary>
    [Attr("type")]
    public CharacterProtocolType? Type { get; set; }
}

/// <summary>A protocol over TCP.</summary>
public enum CharacterProtocolType : byte
{
    /// <summary>None: the bytes alone.</summary>
    [Value("raw")]
    Raw,

    /// <summary>Telnet.</summary>
    [Value("telnet")]
    Telnet,

    /// <summary>Telnet over TLS (VMware).</summary>
    [Value("telnets"), Since("0.8.5")]
    TelnetTls,

    /// <summary>TLS (VMware).</summary>
    [Value("tls"), Since("0.8.5")]
    Tls,
}

/// <summary>A file that has everything that the guest has sent to a character device.</summary>
[Element("log")]
public sealed partial class CharacterLog
{
    /// <summary>The absolute path of the file.</summary>
    [Attr("file"), Data<AbsoluteFilePath>]
    public required string File { get; set; }

    /// <summary>Whether what the file has is kept when the domain starts again; it is not if absent.</summary>
    [Attr("append"), OnOff]
    public bool? Append { get; set; }
}
