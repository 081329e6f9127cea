namespace RelaxCodec.Libvirt;

/// <summary>Ports of the host whose traffic goes to the guest; for user interfaces with the passt backend.</summary>
[Element("portForward")]
public sealed partial class PortForward
{
    /// <summary>The protocol.</summary>
    [Attr("proto")]
    public required PortForwardProtocol Protocol { get; set; }

    /// <summary>The address of the host that is listened at; all if absent.</summary>
    [Attr("address"), Data<IpAddress>]
    public string? Address { get; set; }

    /// <summary>The device of the host that is listened at; all if absent.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The ports; all if there are none.</summary>
    public List<PortRange> Ranges { get; } = [];
}

/// <summary>A protocol with ports.</summary>
public enum PortForwardProtocol : byte
{
    /// <summary>TCP.</summary>
    [Value("tcp")]
    Tcp,

    /// <summary>UDP.</summary>
    [Value("udp")]
    Udp,
}

/// <summary>A range of ports that is forwarded, or excluded from forwarding.</summary>
[Element("range")]
public sealed partial class PortRange
{
    /// <summary>The first port of the host.</summary>
    [Attr("start"), Data<PortNumber>]
    public required int Start { get; set; }

    /// <summary>The last port of the host; the first if absent.</summary>
    [Attr("end"), Data<PortNumber>]
    public int? End { get; set; }

    /// <summary>The first port of the guest; the same as the host's if absent.</summary>
    [Attr("to"), Data<PortNumber>]
    public int? To { get; set; }

    /// <summary>Whether the range is excluded.</summary>
    [Attr("exclude"), YesNo]
    public bool? Exclude { get; set; }
}
