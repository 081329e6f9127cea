namespace RelaxCodec.Libvirt;

/// <summary>What a QEMU can do, as far as the arguments of NICs and PCI host devices depend on it.</summary>
public enum QemuCapability : byte
{
    /// <summary>
    /// virtio NICs may be the standby of a failover pair: <c>virtio-net-pci</c> or <c>-ccw</c> has the property <c>failover</c>.
    /// </summary>
    VirtioNetFailover,

    /// <summary><c>-device</c> takes JSON, and such a device can be unplugged again (QEMU 7.0.0).</summary>
    DeviceJson,

    /// <summary>There are virtio NICs.</summary>
    VirtioNet,

    /// <summary>virtio NICs have receive-side scaling: the properties <c>rss</c> and <c>hash</c>.</summary>
    VirtioNetRss,

    /// <summary>virtio NICs come in a transitional and a non-transitional variant, each a driver of its own.</summary>
    VirtioPciTransitional,

    /// <summary>PCI devices may have an index that ACPI tells the guest.</summary>
    AcpiIndex,

    /// <summary>There is the driver that assigns PCI devices of the host.</summary>
    VfioPci,

    /// <summary>There is the NIC rtl8139, the first choice where a domain names no model.</summary>
    Rtl8139,

    /// <summary>There is the NIC e1000, the second choice where a domain names no model.</summary>
    E1000,

    /// <summary>There is the host bridge that gives the generic machines of ARM and RISC-V their PCI Express.</summary>
    GpexPciHost,

    /// <summary>There are root ports, behind which devices can be plugged and unplugged.</summary>
    PcieRootPort,

    /// <summary>There are root ports of an older kind, which do as well.</summary>
    Ioh3420,

    /// <summary>virtio devices of S390 say what the boot loader selects: the property <c>loadparm</c> (QEMU 9.2).</summary>
    VirtioCcwLoadParameter,
}

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
