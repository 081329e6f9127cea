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
