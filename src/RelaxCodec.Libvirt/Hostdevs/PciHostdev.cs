namespace RelaxCodec.Libvirt;

/// <summary>A PCI device.</summary>
[Case("pci"), Since("0.6.0")]
public sealed partial class PciHostdev : SubsystemHostdev
{
    /// <summary>Whether it shows on a remote desktop, as the first display of the guest.</summary>
    [Attr("display"), OnOff, Since("10.3.0")]
    public bool? Display { get; set; }

    /// <summary>Whether it has a framebuffer in memory for booting.</summary>
    [Attr("ramfb"), OnOff, Since("10.3.0")]
    public bool? RamFramebuffer { get; set; }

    /// <summary>The driver of the host that assigns the device; also the place of the driver failover dialect.</summary>
    [Since("1.0.5")]
    public HostdevDriver? Driver { get; set; }

    /// <summary>The device of the host.</summary>
    public required PciHostdevSource Source { get; set; }

    /// <summary>The failover pair that the device belongs to.</summary>
    [Since("7.1.0")]
    public Teaming? Teaming { get; set; }
}

/// <summary>The PCI device of the host.</summary>
[Element("source")]
public sealed partial class PciHostdevSource
{
    /// <summary>What to do if the device is missing. libvirt takes it for USB devices only.</summary>
    [Attr("startupPolicy")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>Whether writes to the configuration space are limited to values known to be safe (Xen).</summary>
    [Attr("writeFiltering"), YesNo, Since("6.8.0")]
    public bool? WriteFiltering { get; set; }

    /// <summary>The place of the device.</summary>
    public required PciSourceAddress Address { get; set; }
}

/// <summary>
/// The driver of the host that assigns a PCI device. <c>backupAlias</c> is the driver dialect of failover pairs, which no released libvirt
/// reads.
/// </summary>
[Element("driver")]
public sealed partial class HostdevDriver
{
    /// <summary>Which kind of driver.</summary>
    [Attr("name"), Required(Until = "10.0.0")]
    public AssignmentBackend? Name { get; set; }

    /// <summary>The driver of the kernel, such as <c>mlx5_vfio_pci</c>; <c>vfio-pci</c>, or the best that there is, if absent.</summary>
    [Attr("model"), Data<GenericName>, Since("10.0.0")]
    public string? Model { get; set; }

    /// <summary>Whether VFIO goes by way of IOMMUFD.</summary>
    [Attr("iommufd"), YesNo, Since("12.1.0")]
    public bool? IommuFd { get; set; }

    /// <summary>The device is the primary of a failover pair: the alias of its standby (driver dialect).</summary>
    [Attr("backupAlias"), Data<AliasName>]
    public string? BackupAlias { get; set; }
}
