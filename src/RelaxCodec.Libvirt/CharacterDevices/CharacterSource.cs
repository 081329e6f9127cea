namespace RelaxCodec.Libvirt;

/// <summary>Where the host's end of a character device is. What of it means something depends on the type of the end.</summary>
[Element("source"), Ordered]
public sealed partial class CharacterSource
{
    /// <summary>
    /// Which end of the connection the hypervisor is: with <c>bind</c> it listens, with <c>connect</c> it connects (TCP, Unix sockets) or
    /// sends (UDP); <c>connect</c> if absent.
    /// </summary>
    [Attr("mode")]
    public string? Mode { get; set; }

    /// <summary>The path of the device, file, pipe, terminal or socket on the host.</summary>
    [Attr("path")]
    public string? Path { get; set; }

    /// <summary>The host to connect to, or the address to listen at (TCP, UDP).</summary>
    [Attr("host")]
    public string? Host { get; set; }

    /// <summary>The port, by its number or the name of its service (TCP, UDP).</summary>
    [Attr("service")]
    public string? Service { get; set; }

    /// <summary>The name of the channel (SPICE port, D-Bus).</summary>
    [Attr("channel"), Since("1.2.2")]
    public string? Channel { get; set; }

    /// <summary>The absolute path of the terminal that the hypervisor opens (null modem).</summary>
    [Attr("master"), Since("1.2.4")]
    public string? Master { get; set; }

    /// <summary>The absolute path of the terminal that clients open (null modem).</summary>
    [Attr("slave"), Since("1.2.4")]
    public string? Slave { get; set; }

    /// <summary>Whether what the file has is kept when the domain starts again; it is not if absent (file).</summary>
    [Attr("append"), OnOff, Since("1.3.1")]
    public bool? Append { get; set; }

    /// <summary>
    /// Whether the connection is encrypted, with the certificates of the host's configuration; that configuration decides if absent (TCP).
    /// </summary>
    [Attr("tls"), YesNo, Since("2.4.0")]
    public bool? Tls { get; set; }

    /// <summary>Whether a lost connection is made again (TCP and Unix sockets that the hypervisor connects to).</summary>
    [Since("3.7.0")]
    public Reconnect? Reconnect { get; set; }

    /// <summary>What else there is to say of the source.</summary>
    [Group]
    public CharacterSourceOptions Options { get; set; } = new();
}

/// <summary>The options of a <see cref="CharacterSource"/> that stand in any order.</summary>
[Group]
public sealed partial class CharacterSourceOptions
{
    /// <summary>How security drivers label the path, other than the domain's own labels say.</summary>
    public List<DeviceSecurityLabel> SecurityLabels { get; } = [];

    /// <summary>Whether text is copied between the guest and its display (QEMU's agent).</summary>
    [Since("8.4.0")]
    public AgentClipboard? Clipboard { get; set; }

    /// <summary>Who moves the pointer (QEMU's agent).</summary>
    [Since("8.4.0")]
    public AgentMouse? Mouse { get; set; }
}
