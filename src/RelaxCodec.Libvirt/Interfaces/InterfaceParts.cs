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
public enum MacType : byte
{
    /// <summary>The hypervisor generated it and may change it.</summary>
    [Value("generated")]
    Generated,

    /// <summary>It is kept, even in the range of generated addresses.</summary>
    [Value("static")]
    Static,
}

/// <summary>An IP address of one end of a guest's interface.</summary>
[Element("ip")]
public sealed partial class InterfaceIp
{
    /// <summary>The address.</summary>
    [Attr("address"), Data<IpAddress>]
    public required string Address { get; set; }

    /// <summary>The address family; IPv4 if absent.</summary>
    [Attr("family"), Data<AddressFamilyName>]
    public AddressFamily? Family { get; set; }

    /// <summary>The bits of the address that are the network's.</summary>
    [Attr("prefix"), Data<IpPrefix>]
    public uint? Prefix { get; set; }

    /// <summary>The address of the other end of a point-to-point link.</summary>
    [Attr("peer"), Data<IpAddress>, Since("2.1.0")]
    public string? Peer { get; set; }
}

/// <summary>A script of the host that is run when the interface is made.</summary>
[Element("script")]
public sealed partial class InterfaceScript
{
    /// <summary>The path of the script.</summary>
    [Attr("path"), Data<FilePath>]
    public required string Path { get; set; }
}

/// <summary>A script of the host that is run when the interface is closed.</summary>
[Element("downscript")]
public sealed partial class InterfaceDownScript
{
    /// <summary>The path of the script.</summary>
    [Attr("path"), Data<FilePath>]
    public required string Path { get; set; }
}

/// <summary>The device on the host's side of an interface.</summary>
[Element("target")]
public sealed partial class InterfaceTarget
{
    /// <summary>The name of the device; names such as <c>vnet0</c> are libvirt's own and are chosen anew at each start.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>Whether libvirt makes and sets up the device.</summary>
    [Attr("managed"), YesNo, Since("5.7.0")]
    public bool? Managed { get; set; }
}

/// <summary>The device on the guest's side of a container's interface.</summary>
[Element("guest")]
public sealed partial class InterfaceGuest
{
    /// <summary>The name that the device is to have.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The name that the device has, in the XML of a running domain.</summary>
    [Attr("actual"), Data<DeviceName>]
    public string? Actual { get; set; }
}

/// <summary>The tuning of the host's side of an interface.</summary>
[Element("tune")]
public sealed partial class InterfaceTune
{
    /// <summary>The size of the tap device's send buffer in bytes.</summary>
    [Element("sndbuf"), Data<UnsignedInt>, Since("0.8.8")]
    public uint? SendBuffer { get; set; }
}

/// <summary>The NIC that the guest sees.</summary>
[Element("model")]
public sealed partial class InterfaceModel
{
    /// <summary>The model, such as <c>virtio</c>, <c>e1000e</c> or <c>rtl8139</c>. What there is depends on the hypervisor.</summary>
    [Attr("type"), Pattern(@"[a-zA-Z0-9\-_]+")]
    public required string Type { get; set; }
}

/// <summary>The state of an interface's virtual cable.</summary>
[Element("link")]
public sealed partial class InterfaceLink
{
    /// <summary>Plugged in or not.</summary>
    [Attr("state")]
    public required LinkState State { get; set; }
}

/// <summary>The state of a virtual cable.</summary>
public enum LinkState : byte
{
    /// <summary>Plugged in.</summary>
    [Value("up")]
    Up,

    /// <summary>Not plugged in.</summary>
    [Value("down")]
    Down,
}
