namespace RelaxCodec.Libvirt;

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
