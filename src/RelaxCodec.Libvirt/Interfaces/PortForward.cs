namespace RelaxCodec.Libvirt;

/// <summary>Ports of the host whose traffic goes to the guest; for user interfaces with the passt backend, since libvirt 9.0.0.</summary>
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
