namespace RelaxCodec.Libvirt;

/// <summary>The names that libvirt gives to capabilities, in its files and logs.</summary>
public static class QemuCapabilityName
{
    /// <summary>The name of a capability, such as <c>virtio-net.failover</c>.</summary>
    /// <param name="capability">The capability.</param>
    public static string Of(QemuCapability capability) => capability switch
    {
        QemuCapability.VirtioNetFailover => "virtio-net.failover",
        QemuCapability.DeviceJson => "device.json+hotplug",
        QemuCapability.VirtioNet => "virtio-net",
        QemuCapability.VirtioNetRss => "virtio-net.rss",
        QemuCapability.VirtioPciTransitional => "virtio-pci-non-transitional",
        QemuCapability.AcpiIndex => "acpi-index",
        QemuCapability.VfioPci => "vfio-pci",
        QemuCapability.Rtl8139 => "rtl8139",
        QemuCapability.E1000 => "e1000",
        QemuCapability.GpexPciHost => "gpex-pcihost",
        QemuCapability.PcieRootPort => "pcie-root-port",
        QemuCapability.Ioh3420 => "ioh3420",
        QemuCapability.VirtioCcwLoadParameter => "virtio-ccw.loadparm",
        _ => throw new ArgumentOutOfRangeException(nameof(capability), capability, null),
    };
}
