namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The releases with which libvirt began to judge devices otherwise.</summary>
internal static class LibvirtChanges
{
    /// <summary>A Linux bridge has VLANs.</summary>
    public static readonly XmlRelease BridgeVlans = XmlRelease.Parse("11.0.0");

    /// <summary>
    /// An interface of type vhostuser can have passt behind it, and is virtio to the QEMU driver if it has no model; what else it can have
    /// is that driver's to judge.
    /// </summary>
    public static readonly XmlRelease VhostUserPasst = XmlRelease.Parse("11.1.0");

    /// <summary>Ports to forward are refused without passt; the first release that was seen to do so.</summary>
    public static readonly XmlRelease PortForwardsOfPasst = XmlRelease.Parse("11.3.0");

    /// <summary>A bandwidth has the limits of <c>tc</c>; the first release that was seen to have them.</summary>
    public static readonly XmlRelease BandwidthLimits = XmlRelease.Parse("11.3.0");

    /// <summary>A range of IPv4 addresses is counted, and may cross a border of two bytes; the first release that was seen to.</summary>
    public static readonly XmlRelease CountedRanges = XmlRelease.Parse("11.3.0");

    /// <summary>A vhost-user NIC needs shared memory when it is defined; the first release that was seen to say so.</summary>
    public static readonly XmlRelease VhostUserMemory = XmlRelease.Parse("11.3.0");

    /// <summary>A network of mode open needs no address.</summary>
    public static readonly XmlRelease OpenWithoutAddress = XmlRelease.Parse("10.8.0");

    /// <summary>The numbers of a virtual port are decimal; the first release that was seen to read them so.</summary>
    public static readonly XmlRelease DecimalVirtualPorts = XmlRelease.Parse("12.8.0");

    /// <summary>Records of DNS are on one line; the first release that was seen to demand it.</summary>
    public static readonly XmlRelease RecordsOnOneLine = XmlRelease.Parse("12.8.0");

    /// <summary>passt takes prefixes of any length and default routes. The release is that of the schema's change.</summary>
    public static readonly XmlRelease PasstRoutes = XmlRelease.Parse("12.2.0");

    /// <summary>
    /// A VLAN is refused when a domain is defined and no more when it is started; the first release that was seen to do so.
    /// </summary>
    public static readonly XmlRelease VlansWhenDefined = XmlRelease.Parse("12.8.0");

    /// <summary>The processors of a topology are all that there are; the first release that was seen to demand it.</summary>
    public static readonly XmlRelease ProcessorsOfTopology = XmlRelease.Parse("11.3.0");

    /// <summary>QEMU's device ivshmem is gone; the first release that was seen to refuse it.</summary>
    public static readonly XmlRelease NoIvshmem = XmlRelease.Parse("11.3.0");

    /// <summary>The limit of addresses that come from the host is read; the first release that was seen to do so.</summary>
    public static readonly XmlRelease AddressLimits = XmlRelease.Parse("11.3.0");

    /// <summary>Memory devices are compared with each other; the first release that was seen to do so.</summary>
    public static readonly XmlRelease MemoryPlaces = XmlRelease.Parse("11.3.0");

    /// <summary>Sheepdog is refused; the first release that was seen to do so.</summary>
    public static readonly XmlRelease NoSheepdog = XmlRelease.Parse("11.3.0");

    /// <summary>An empty drive on a USB bus is refused; the first release that was seen to do so.</summary>
    public static readonly XmlRelease NoEmptyUsbDrives = XmlRelease.Parse("11.3.0");

    /// <summary>
    /// Memory of a node is restrictive only where all of it is; the first release that was seen to demand it.
    /// </summary>
    public static readonly XmlRelease RestrictiveMemory = XmlRelease.Parse("11.3.0");

    /// <summary>A disk has throttle groups.</summary>
    public static readonly XmlRelease ThrottleGroups = XmlRelease.Parse("11.2.0");

    /// <summary>A disk has its data in another file.</summary>
    public static readonly XmlRelease DataStores = XmlRelease.Parse("10.10.0");

    /// <summary>A disk has <c>discard_no_unref</c>.</summary>
    public static readonly XmlRelease DiscardNoUnref = XmlRelease.Parse("9.5.0");

    /// <summary>A disk is served by more than one thread.</summary>
    public static readonly XmlRelease DiskThreads = XmlRelease.Parse("10.0.0");

    /// <summary>A controller is served by more than one thread.</summary>
    public static readonly XmlRelease ControllerThreads = XmlRelease.Parse("11.2.0");

    /// <summary>RISC-V has no panic device by itself: first seen in 11.3.0.</summary>
    public static readonly XmlRelease NoPanicOfRiscV = XmlRelease.Parse("11.3.0");

    /// <summary>How many bits an address has that is emulated is QEMU's to choose, as may be its limit.</summary>
    public static readonly XmlRelease AddressesOfQemu = XmlRelease.Parse("9.3.0");
}
