namespace RelaxCodec.Libvirt;

/// <summary>The MAC address of an interface.</summary>
[Element("mac")]
public sealed partial class InterfaceMac
{
    /// <summary>The address, unicast.</summary>
    [Attr("address"), Data<UnicastMacAddress>]
    public required MacAddress Address { get; set; }

    /// <summary>Whether the address was generated or is one to keep, since libvirt 6.6.0.</summary>
    [Attr("type")]
    public MacType? Type { get; set; }

    /// <summary>Whether the ESX server checks the address against its own range.</summary>
    [Attr("check"), YesNo]
    public bool? Check { get; set; }
}
