namespace RelaxCodec.Libvirt;

/// <summary>
/// The driver of an interface: what assigns a host device to the guest, or the options of an emulated virtio NIC.
/// The attributes <c>failover</c>, <c>backupAlias</c> and <c>useBackupMAC</c> are the driver dialect of failover pairs, which no
/// released libvirt reads.
/// </summary>
[Element("driver")]
public sealed partial class InterfaceDriver
{
    private const string Options = "options";
    private const string Assigned = "assigned";
    private const string Virtio = "virtio";

    // Until 10.0.0 the schema took the options that virtio devices share beside the driver of an assigned device, where they mean nothing.
    private const string Both = "both";

    /// <summary>
    /// What moves the packets of a virtio NIC (vhost if absent and available), or the kind of driver of the host that assigns the device.
    /// </summary>
    [Attr("name"), Since("0.8.8")]
    [Choice(Options, Assigned, Values = ["kvm", "vfio", "xen"], Optional = true)]
    [Choice(Options, Virtio, Values = ["qemu", "vhost"], Optional = true)]
    [Choice(Options, Both, Values = ["kvm", "vfio", "xen"], Until = "10.0.0")]
    public InterfaceDriverName? Name { get; set; }

    /// <summary>
    /// The driver of the kernel that assigns the device, such as <c>mlx5_vfio_pci</c>; <c>vfio-pci</c>, or the best that there is, if
    /// absent.
    /// </summary>
    [Attr("model"), Data<GenericName>, Since("10.0.0"), Choice(Options, Assigned, Optional = true)]
    public string? Model { get; set; }

    /// <summary>Whether VFIO goes by way of IOMMUFD.</summary>
    [Attr("iommufd"), YesNo, Since("12.1.0"), Choice(Options, Assigned, Optional = true)]
    public bool? IommuFd { get; set; }

    /// <summary>How sending is handled when the send buffer is full.</summary>
    [Attr("txmode"), Since("0.8.8"), Choice(Options, Virtio, Optional = true)]
    public TransmitMode? TransmitMode { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own.</summary>
    [Attr("ioeventfd"), OnOff, Since("0.9.3"), Choice(Options, Virtio, Optional = true)]
    public bool? IoEventFd { get; set; }

    /// <summary>Whether the device and the driver tell each other which events they want.</summary>
    [Attr("event_idx"), OnOff, Since("0.9.5"), Choice(Options, Virtio, Optional = true)]
    public bool? EventIndex { get; set; }

    /// <summary>The number of queue pairs.</summary>
    [Attr("queues"), Data<PositiveInteger>, Since("1.0.6"), Choice(Options, Virtio, Optional = true)]
    public uint? Queues { get; set; }

    /// <summary>The entries of a receive queue, a power of two.</summary>
    [Attr("rx_queue_size"), Data<PositiveInteger>, Since("2.3.0"), Choice(Options, Virtio, Optional = true)]
    public uint? ReceiveQueueSize { get; set; }

    /// <summary>The entries of a transmit queue, a power of two.</summary>
    [Attr("tx_queue_size"), Data<PositiveInteger>, Since("3.7.0"), Choice(Options, Virtio, Optional = true)]
    public uint? TransmitQueueSize { get; set; }

    /// <summary>Receive-side scaling.</summary>
    [Attr("rss"), OnOff, Since("8.3.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? Rss { get; set; }

    /// <summary>Whether the hash of receive-side scaling is given to the guest.</summary>
    [Attr("rss_hash_report"), OnOff, Since("8.3.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? RssHashReport { get; set; }

    /// <summary>Whether the device's memory accesses go through an emulated IOMMU.</summary>
    [Attr("iommu"), OnOff, Since("3.5.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? Iommu { get; set; }

    /// <summary>Address translation service support for PCIe devices.</summary>
    [Attr("ats"), OnOff, Since("3.5.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? Ats { get; set; }

    /// <summary>Packed virtqueues.</summary>
    [Attr("packed"), OnOff, Since("6.3.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? Packed { get; set; }

    /// <summary>A page of notification area for each virtqueue.</summary>
    [Attr("page_per_vq"), OnOff, Since("7.9.0"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public bool? PagePerVirtqueue { get; set; }

    /// <summary>The interface is the standby of a failover pair (driver dialect).</summary>
    [Attr("failover"), OnOff]
    public bool? Failover { get; set; }

    /// <summary>The interface is the primary of a failover pair: the alias of its standby (driver dialect).</summary>
    [Attr("backupAlias"), Data<AliasName>]
    public string? BackupAlias { get; set; }

    /// <summary>The primary takes the MAC address of its standby (driver dialect).</summary>
    [Attr("useBackupMAC"), YesNo]
    public bool? UseBackupMac { get; set; }

    /// <summary>The offloads of the host's side.</summary>
    [Since("1.2.9"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public DriverHostOffloads? Host { get; set; }

    /// <summary>The offloads of the guest's side.</summary>
    [Since("1.2.9"), Choice(Options, Virtio, Optional = true), Choice(Options, Both, Optional = true)]
    public DriverGuestOffloads? Guest { get; set; }
}

/// <summary>What moves the packets of a virtio NIC, or the kind of driver of the host that assigns a device.</summary>
public enum InterfaceDriverName : byte
{
    /// <summary>The hypervisor's process.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>The kernel of the host.</summary>
    [Value("vhost")]
    Vhost,

    /// <summary>The legacy assignment of KVM, no longer supported.</summary>
    [Value("kvm"), Since("1.0.5")]
    Kvm,

    /// <summary>VFIO.</summary>
    [Value("vfio"), Since("1.0.5")]
    Vfio,

    /// <summary>Xen's own assignment.</summary>
    [Value("xen")]
    Xen,
}

/// <summary>How a virtio NIC sends.</summary>
public enum TransmitMode : byte
{
    /// <summary>In a thread of its own.</summary>
    [Value("iothread")]
    IoThread,

    /// <summary>When a timer fires.</summary>
    [Value("timer")]
    Timer,
}

/// <summary>The offloads of a virtio NIC's host side, each on if absent.</summary>
[Element("host")]
public sealed partial class DriverHostOffloads
{
    /// <summary>Checksums.</summary>
    [Attr("csum"), OnOff]
    public bool? Checksum { get; set; }

    /// <summary>Generic segmentation.</summary>
    [Attr("gso"), OnOff]
    public bool? Gso { get; set; }

    /// <summary>TCP segmentation over IPv4.</summary>
    [Attr("tso4"), OnOff]
    public bool? Tso4 { get; set; }

    /// <summary>TCP segmentation over IPv6.</summary>
    [Attr("tso6"), OnOff]
    public bool? Tso6 { get; set; }

    /// <summary>Explicit congestion notification.</summary>
    [Attr("ecn"), OnOff]
    public bool? Ecn { get; set; }

    /// <summary>UDP fragmentation.</summary>
    [Attr("ufo"), OnOff]
    public bool? Ufo { get; set; }

    /// <summary>Mergeable receive buffers.</summary>
    [Attr("mrg_rxbuf"), OnOff, Since("1.2.13")]
    public bool? MergeableReceiveBuffers { get; set; }
}

/// <summary>The offloads of a virtio NIC's guest side, each on if absent.</summary>
[Element("guest")]
public sealed partial class DriverGuestOffloads
{
    /// <summary>Checksums.</summary>
    [Attr("csum"), OnOff]
    public bool? Checksum { get; set; }

    /// <summary>TCP segmentation over IPv4.</summary>
    [Attr("tso4"), OnOff]
    public bool? Tso4 { get; set; }

    /// <summary>TCP segmentation over IPv6.</summary>
    [Attr("tso6"), OnOff]
    public bool? Tso6 { get; set; }

    /// <summary>Explicit congestion notification.</summary>
    [Attr("ecn"), OnOff]
    public bool? Ecn { get; set; }

    /// <summary>UDP fragmentation.</summary>
    [Attr("ufo"), OnOff]
    public bool? Ufo { get; set; }
}
