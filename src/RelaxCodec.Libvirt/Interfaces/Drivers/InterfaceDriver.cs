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
