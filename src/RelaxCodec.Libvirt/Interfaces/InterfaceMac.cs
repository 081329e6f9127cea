namespace RelaxCodec.Libvirt;

/// <summary>The MAC address of an interface.</summary>
[Element("mac")]
public sealed partial class InterfaceMac
{
    /// <summary>The address, unicast.</summary>
    [Attr("address"), Data<UnicastMacAddress>]
    public required MacAddress Address { get; set; }

    /// <summary>Whether the address was generated or is one to keep.</summary>
    [Attr("type"), Since("6.6.0")]
    public MacType? Type { get; set; }

    /// <summary>Whether the ESX server checks the address against its own range.</summary>
    [Attr("check"), YesNo]
    public bool? Check { get; set; }

    /// <summary>The address that the guest has given to the NIC, in the XML of a running domain; libvirt does not read it.</summary>
    [Attr("currentAddress"), Data<UnicastMacAddress>, Since("11.2.0")]
    public MacAddress? CurrentAddress { get; set; }
}

/// <summary>Where the MAC address of an interface comes from.</summary>
public enum MacType
{
    /// <summary>The hypervisor generated it and may change it.</summary>
    [Value("generated")]
    Generated,

    /// <summary>It is kept, even in the range of generated addresses.</summary>
    [Value("static")]
    Static,
}
