namespace RelaxCodec.Libvirt;

/// <summary>
/// The driver of an interface: what assigns a host device to the guest, or the options of an emulated virtio NIC.
/// The attributes <c>failover</c>, <c>backupAlias</c> and <c>useBackupMAC</c> are the driver dialect of failover pairs, which no
/// released libvirt reads.
/// </summary>
[Element("driver"), Discriminator("name")]
public abstract partial class InterfaceDriver
{
    /// <summary>Receive-side scaling, since libvirt 8.3.0.</summary>
    [Attr("rss"), OnOff, Order(1)]
    public bool? Rss { get; set; }

    /// <summary>Whether the hash of receive-side scaling is given to the guest, since libvirt 8.3.0.</summary>
    [Attr("rss_hash_report"), OnOff, Order(1)]
    public bool? RssHashReport { get; set; }

    /// <summary>Whether the device's memory accesses go through an emulated IOMMU, since libvirt 3.5.0.</summary>
    [Attr("iommu"), OnOff, Order(1)]
    public bool? Iommu { get; set; }

    /// <summary>Address translation service support for PCIe devices, since libvirt 3.5.0.</summary>
    [Attr("ats"), OnOff, Order(1)]
    public bool? Ats { get; set; }

    /// <summary>Packed virtqueues, since libvirt 6.3.0.</summary>
    [Attr("packed"), OnOff, Order(1)]
    public bool? Packed { get; set; }

    /// <summary>A page of notification area for each virtqueue, since libvirt 7.9.0.</summary>
    [Attr("page_per_vq"), OnOff, Order(1)]
    public bool? PagePerVirtqueue { get; set; }

    /// <summary>The interface is the standby of a failover pair (driver dialect).</summary>
    [Attr("failover"), OnOff, Order(2)]
    public bool? Failover { get; set; }

    /// <summary>The interface is the primary of a failover pair: the alias of its standby (driver dialect).</summary>
    [Attr("backupAlias"), Data<AliasName>, Order(2)]
    public string? BackupAlias { get; set; }

    /// <summary>The primary takes the MAC address of its standby (driver dialect).</summary>
    [Attr("useBackupMAC"), YesNo, Order(2)]
    public bool? UseBackupMac { get; set; }

    /// <summary>The offloads of the host's side, since libvirt 1.2.9.</summary>
    public DriverHostOffloads? Host { get; set; }

    /// <summary>The offloads of the guest's side, since libvirt 1.2.9.</summary>
    public DriverGuestOffloads? Guest { get; set; }
}

/// <summary>The driver of the host that assigns a device to the guest, since libvirt 1.0.5.</summary>
[Case("kvm", "vfio", "xen")]
public sealed partial class AssignedDriver : InterfaceDriver
{
    /// <summary>Which driver.</summary>
    [CaseValue]
    public required AssignmentBackend Name { get; set; }
}

/// <summary>The options of an emulated virtio NIC.</summary>
[Case("qemu", "vhost", Absent = true)]
public sealed partial class VirtioDriver : InterfaceDriver
{
    /// <summary>Whether the hypervisor or the kernel moves the packets, since libvirt 0.8.8; vhost if absent and there.</summary>
    [CaseValue]
    public VirtioBackend? Name { get; set; }

    /// <summary>How sending is handled when the send buffer is full, since libvirt 0.8.8.</summary>
    [Attr("txmode")]
    public TransmitMode? TransmitMode { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own, since libvirt 0.9.3.</summary>
    [Attr("ioeventfd"), OnOff]
    public bool? IoEventFd { get; set; }

    /// <summary>Whether the device and the driver tell each other which events they want, since libvirt 0.9.5.</summary>
    [Attr("event_idx"), OnOff]
    public bool? EventIndex { get; set; }

    /// <summary>The number of queue pairs, since libvirt 1.0.6.</summary>
    [Attr("queues"), Data<PositiveInteger>]
    public LibvirtNumber? Queues { get; set; }

    /// <summary>The entries of a receive queue, a power of two, since libvirt 2.3.0.</summary>
    [Attr("rx_queue_size"), Data<PositiveInteger>]
    public LibvirtNumber? ReceiveQueueSize { get; set; }

    /// <summary>The entries of a transmit queue, a power of two, since libvirt 3.7.0.</summary>
    [Attr("tx_queue_size"), Data<PositiveInteger>]
    public LibvirtNumber? TransmitQueueSize { get; set; }
}

/// <summary>What moves the packets of a virtio NIC.</summary>
public enum VirtioBackend
{
    /// <summary>The hypervisor's process.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>The kernel.</summary>
    [Value("vhost")]
    Vhost,
}

/// <summary>How a virtio NIC sends.</summary>
public enum TransmitMode
{
    /// <summary>In a thread of its own.</summary>
    [Value("iothread")]
    IoThread,

    /// <summary>When a timer fires.</summary>
    [Value("timer")]
    Timer,
}

/// <summary>The offloads of a virtio NIC's host side, each on if absent, since libvirt 1.2.9.</summary>
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

    /// <summary>Mergeable receive buffers, since libvirt 1.2.13.</summary>
    [Attr("mrg_rxbuf"), OnOff]
    public bool? MergeableReceiveBuffers { get; set; }
}

/// <summary>The offloads of a virtio NIC's guest side, each on if absent, since libvirt 1.2.9.</summary>
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
