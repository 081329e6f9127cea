namespace RelaxCodec.Libvirt;

/// <summary>
/// How a network is connected to that of the host: by routing, by a bridge, or by a pool of devices that guests get one each of.
/// </summary>
[Element("forward")]
public sealed partial class NetworkForward
{
    /// <summary>The device that traffic leaves through; in the modes with a pool the first device of it.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The kind of connection; <see cref="ForwardMode.Nat"/> if absent.</summary>
    [Attr("mode")]
    public ForwardMode? Mode { get; set; }

    /// <summary>Whether libvirt detaches the devices of the pool from the host and gives them back (mode hostdev).</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The driver that assigns the devices of the pool (mode hostdev).</summary>
    [Since("1.0.5")]
    public ForwardDriver? Driver { get; set; }

    /// <summary>The addresses and ports that traffic is translated to (mode nat).</summary>
    [Since("1.0.3")]
    public ForwardNat? Nat { get; set; }

    /// <summary>The physical function whose virtual functions are the pool.</summary>
    [Since("0.9.10")]
    public ForwardPhysicalFunction? PhysicalFunction { get; set; }

    /// <summary>The pool, as network devices.</summary>
    [Choice("pool", OrNone = true)]
    public List<ForwardInterface> Interfaces { get; } = [];

    /// <summary>The pool, as PCI devices.</summary>
    [Choice("pool"), Since("0.10.0")]
    public List<ForwardAddress> Addresses { get; } = [];
}

/// <summary>How a network is connected to that of the host.</summary>
public enum ForwardMode : byte
{
    /// <summary>By address translation.</summary>
    [Value("nat")]
    Nat,

    /// <summary>By routing.</summary>
    [Value("route")]
    Route,

    /// <summary>By routing without any firewall rules of libvirt's.</summary>
    [Value("open"), Since("2.2.0")]
    Open,

    /// <summary>By a bridge, or attached to devices of a pool so that guests reach each other in the host.</summary>
    [Value("bridge"), Since("0.9.4")]
    Bridge,

    /// <summary>Each guest interface has a device of the pool to itself, through macvtap.</summary>
    [Value("passthrough"), Since("0.9.4")]
    Passthrough,

    /// <summary>Attached to devices of a pool so that guests reach each other through a router only.</summary>
    [Value("private"), Since("0.9.4")]
    Private,

    /// <summary>Attached to devices of a pool so that guests reach each other through the external switch.</summary>
    [Value("vepa"), Since("0.9.4")]
    Vepa,

    /// <summary>Each guest interface is a device of the pool, assigned to the guest.</summary>
    [Value("hostdev"), Since("0.10.0")]
    Hostdev,
}

/// <summary>The SR-IOV physical function whose virtual functions are a pool.</summary>
[Element("pf")]
public sealed partial class ForwardPhysicalFunction
{
    /// <summary>The name of its network device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }
}

/// <summary>A network device of a pool.</summary>
[Element("interface")]
public sealed partial class ForwardInterface
{
    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>The number of guest interfaces that use the device, in the XML of a running network.</summary>
    [Attr("connections"), Data("unsignedInt"), Since("0.10.0")]
    public uint? Connections { get; set; }
}

/// <summary>A PCI device of a pool.</summary>
[Element("address")]
public sealed partial class ForwardAddress
{
    /// <summary>The kind of address: there is one.</summary>
    [Attr("type")]
    public ForwardAddressType Type { get; set; }

    /// <summary>The coordinates.</summary>
    [Group]
    public PciLocation Location { get; set; } = new();

    /// <summary>The number of guest interfaces that use the device, in the XML of a running network.</summary>
    [Attr("connections"), Data("unsignedInt")]
    public uint? Connections { get; set; }
}

/// <summary>The kind of a pool's addresses.</summary>
public enum ForwardAddressType : byte
{
    /// <summary>PCI.</summary>
    [Value("pci")]
    Pci,
}

/// <summary>The driver of the host that assigns the devices of a pool.</summary>
[Element("driver")]
public sealed partial class ForwardDriver
{
    /// <summary>Which kind of driver.</summary>
    [Attr("name"), Required(Until = "10.0.0")]
    public ForwardDriverName? Name { get; set; }

    /// <summary>The driver of the kernel, such as <c>mlx5_vfio_pci</c>; <c>vfio-pci</c>, or the best that there is, if absent.</summary>
    [Attr("model"), Data<GenericName>, Since("10.0.0")]
    public string? Model { get; set; }

    /// <summary>Whether VFIO goes by way of IOMMUFD.</summary>
    [Attr("iommufd"), YesNo, Since("12.1.0")]
    public bool? IommuFd { get; set; }
}

/// <summary>The driver of the host that assigns the devices of a pool.</summary>
public enum ForwardDriverName : byte
{
    /// <summary>The legacy assignment of KVM, no longer supported.</summary>
    [Value("kvm")]
    Kvm,

    /// <summary>VFIO.</summary>
    [Value("vfio")]
    Vfio,

    /// <summary>Xen's own.</summary>
    [Value("xen"), Since("10.0.0")]
    Xen,
}

/// <summary>What traffic to the outside is translated to.</summary>
[Element("nat")]
public sealed partial class ForwardNat
{
    /// <summary>Whether IPv6 is translated too.</summary>
    [Attr("ipv6"), YesNo, Since("6.5.0")]
    public bool? Ipv6 { get; set; }

    /// <summary>The source addresses.</summary>
    public NatAddressRange? Address { get; set; }

    /// <summary>The source ports.</summary>
    public NatPortRange? Port { get; set; }
}

/// <summary>The IPv4 addresses that traffic is translated to.</summary>
[Element("address")]
public sealed partial class NatAddressRange
{
    /// <summary>The first address.</summary>
    [Attr("start"), Data<Ipv4Address>]
    public required string Start { get; set; }

    /// <summary>The last address.</summary>
    [Attr("end"), Data<Ipv4Address>]
    public required string End { get; set; }
}

/// <summary>The ports that traffic is translated to.</summary>
[Element("port")]
public sealed partial class NatPortRange
{
    /// <summary>The first port.</summary>
    [Attr("start"), Data<NetworkPort>]
    public required int Start { get; set; }

    /// <summary>The last port.</summary>
    [Attr("end"), Data<NetworkPort>]
    public required int End { get; set; }
}
