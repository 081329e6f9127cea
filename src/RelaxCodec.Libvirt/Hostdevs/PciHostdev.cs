namespace RelaxCodec.Libvirt;

/// <summary>A PCI device, since libvirt 0.6.0.</summary>
[Case("pci")]
public sealed partial class PciHostdev : SubsystemHostdev
{
    /// <summary>The driver of the host that assigns the device, since libvirt 1.0.5; also the place of the driver failover dialect.</summary>
    public HostdevDriver? Driver { get; set; }

    /// <summary>The device of the host.</summary>
    public required PciHostdevSource Source { get; set; }

    /// <summary>The failover pair that the device belongs to, since libvirt 7.1.0.</summary>
    public Teaming? Teaming { get; set; }
}

/// <summary>The PCI device of the host.</summary>
[Element("source")]
public sealed partial class PciHostdevSource
{
    /// <summary>What to do if the device is missing. libvirt takes it for USB devices only.</summary>
    [Attr("startupPolicy")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>Whether writes to the configuration space are limited to values known to be safe (Xen), since libvirt 6.8.0.</summary>
    [Attr("writeFiltering"), YesNo]
    public bool? WriteFiltering { get; set; }

    /// <summary>The place of the device.</summary>
    public required PciSourceAddress Address { get; set; }
}

/// <summary>The driver of the host that assigns a PCI device. <c>backupAlias</c> is the driver dialect of failover pairs, which no released libvirt reads.</summary>
[Element("driver")]
public sealed partial class HostdevDriver
{
    /// <summary>Which driver.</summary>
    [Attr("name")]
    public required AssignmentBackend Name { get; set; }

    /// <summary>The device is the primary of a failover pair: the alias of its standby (driver dialect).</summary>
    [Attr("backupAlias"), Data<AliasName>]
    public string? BackupAlias { get; set; }
}
