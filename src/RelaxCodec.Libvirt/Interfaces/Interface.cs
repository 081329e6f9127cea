using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Libvirt;

/// <summary>A network interface of the guest. Its type says what the host connects it to.</summary>
[Element("interface"), Discriminator("type")]
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "It is libvirt's word.")]
public abstract partial class Interface : IBootDevice
{
    /// <summary>Whether the host trusts the filter changes that the guest reports for its interface.</summary>
    [Attr("trustGuestRxFilters"), YesNo, Order(1), Since("1.2.10")]
    public bool? TrustGuestRxFilters { get; set; }

    /// <summary>The MAC address that the guest sees; libvirt makes a random one if there is none.</summary>
    [Order(1)]
    public InterfaceMac? Mac { get; set; }

    /// <summary>The VLAN tags of the interface's traffic.</summary>
    [Order(3), Since("0.10.0")]
    public Vlan? Vlan { get; set; }

    /// <summary>The limits of the interface's traffic.</summary>
    [Order(5), Since("0.9.4")]
    public Bandwidth? Bandwidth { get; set; }

    /// <summary>The isolation from other ports of the same bridge.</summary>
    [Order(5), Since("6.1.0")]
    public PortOptions? Port { get; set; }

    /// <summary>The IP addresses of the guest's side.</summary>
    [Order(5), Since("1.2.12")]
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the guest's side.</summary>
    [Order(5), Since("1.2.12")]
    public List<Route> Routes { get; } = [];

    /// <summary>The ports of the host that are forwarded to the guest.</summary>
    [Order(5), Since("9.0.0")]
    public List<PortForward> PortForwards { get; } = [];

    /// <summary>The script that sets the host's side up.</summary>
    [Order(5)]
    public InterfaceScript? Script { get; set; }

    /// <summary>The script that takes the host's side down.</summary>
    [Order(5), Since("6.4.0")]
    public InterfaceDownScript? DownScript { get; set; }

    /// <summary>The domain whose network backend serves the interface (Xen).</summary>
    [Order(5), Since("1.2.13")]
    public BackendDomain? BackendDomain { get; set; }

    /// <summary>The device on the host's side.</summary>
    [Order(5)]
    public InterfaceTarget? Target { get; set; }

    /// <summary>The device on the guest's side, for containers.</summary>
    [Order(5), Since("1.2.7")]
    public InterfaceGuest? Guest { get; set; }

    /// <summary>The NIC that the guest sees.</summary>
    [Order(5)]
    public InterfaceModel? Model { get; set; }

    /// <summary>
    /// The options of the virtio driver, or the driver that assigns a host device; also the place of the driver failover dialect.
    /// </summary>
    [Order(6)]
    public InterfaceDriver? Driver { get; set; }

    /// <summary>The backend in the host: paths of devices to use instead of the default ones, or a helper program.</summary>
    [Order(7), Since("1.2.9")]
    public InterfaceBackend? Backend { get; set; }

    /// <summary>The network filter of the interface's traffic.</summary>
    [Order(7), Since("0.8.0")]
    public FilterReference? FilterReference { get; set; }

    /// <summary>The tuning of the host's side.</summary>
    [Order(7)]
    public InterfaceTune? Tune { get; set; }

    /// <summary>The failover pair that the interface belongs to.</summary>
    [Order(7), Since("6.1.0")]
    public Teaming? Teaming { get; set; }

    /// <summary>The state of the virtual cable.</summary>
    [Order(7), Since("0.9.5")]
    public InterfaceLink? Link { get; set; }

    /// <summary>The MTU of the interface.</summary>
    [Order(7), Since("3.1.0")]
    public Mtu? Mtu { get; set; }

    /// <summary>The coalescing of interrupts.</summary>
    [Order(7), Since("3.3.0")]
    public Coalesce? Coalesce { get; set; }

    /// <summary>The place of the interface among the boot devices.</summary>
    [Order(7), Since("0.8.8")]
    public DeviceBoot? Boot { get; set; }

    /// <summary>The name of the device in the running domain; one that the user chooses begins with <c>ua-</c>.</summary>
    [Order(7), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The option ROM of the NIC.</summary>
    [Order(7), Since("0.9.10")]
    public DeviceRom? Rom { get; set; }

    /// <summary>The ACPI index of the NIC, which names it in the guest.</summary>
    [Order(7), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the NIC on the guest's buses.</summary>
    [Order(7)]
    public DeviceAddress? Address { get; set; }
}
