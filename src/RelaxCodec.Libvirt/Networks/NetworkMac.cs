namespace RelaxCodec.Libvirt;

/// <summary>The MAC address of a network's bridge, since libvirt 0.8.8.</summary>
[Element("mac")]
public sealed partial class NetworkMac
{
    /// <summary>The address, unicast.</summary>
    [Attr("address"), Data<UnicastMacAddress>]
    public required MacAddress Address { get; set; }
}
