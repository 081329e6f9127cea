namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The machine of a guest on one QEMU: what this QEMU lets it have, and the names that QEMU gives to its buses.</summary>
internal sealed class QemuMachine
{
    private readonly QemuCapabilities _capabilities;

    public QemuMachine(Domain domain, QemuCapabilities capabilities, XmlRelease? release)
    {
        _capabilities = capabilities;
        Guest = GuestMachine.Of(domain, release, ArchitectureOf(capabilities.Architecture));
    }

    /// <summary>The machine that the domain asks for.</summary>
    public GuestMachine Guest { get; }

    /// <summary>
    /// Whether libvirt puts virtio devices without an address on virtio-mmio (<c>qemuDomainAssignVirtioMMIOAddresses</c>): on boards that
    /// have nothing else, and on the generic machine where PCI Express is not whole, or some device sits on virtio-mmio already.
    /// </summary>
    public bool PrefersVirtioMmio =>
        Guest.IsVersatileExpress
        || (Guest.IsVirt && !Guest.IsLoongArch && (Guest.UsesVirtioMmio || !_capabilities.Has(QemuCapability.GpexPciHost)
            || !(_capabilities.Has(QemuCapability.PcieRootPort) || _capabilities.Has(QemuCapability.Ioh3420))));

    /// <summary>Whether devices can sit on PCI (<c>qemuDomainSupportsPCI</c>).</summary>
    public bool HasPci =>
        !(Guest.IsArm || Guest.IsRiscV) || Guest.IsVersatilePb || (Guest.IsVirt && _capabilities.Has(QemuCapability.GpexPciHost));

    // Mirrors virQEMUCapsHasPCIMultiBus: elsewhere QEMU's only bus is called "pci".
    private bool HasManyBuses => Guest.IsVirt || Guest.IsS390 || Guest.IsX86 || Guest.IsPowerPc;

    /// <summary>
    /// QEMU's name of a PCI bus, as libvirt's <c>qemuBuildDeviceAddressPCIGetBus</c> and <c>qemuAssignDeviceControllerAlias</c> make it:
    /// the alias of the controller with that index, which libvirt adds if it is not written.
    /// </summary>
    public string PciBus(ulong index)
    {
        string? model = Guest.PciModel(index);
        string name = !HasManyBuses ? "pci" : model == "pcie-root" ? $"pcie.{index}" : $"pci.{index}";
        bool isBuiltIn = model == "pcie-root" || (model == "pci-root" && (!Guest.IsPSeries || index == 0));
        if (!isBuiltIn && UserAlias("pci", index) is { } alias)
            name = alias;
        // The bus of a further host bridge of pseries is not called as the bridge.
        return model == "pci-root" && index > 0 ? $"{name}.0" : name;
    }

    /// <summary>QEMU's name of a USB bus.</summary>
    public string UsbBus(ulong index)
    {
        string alias = UserAlias("usb", index) ?? (index == 0 ? "usb" : $"usb{index}");
        return $"{alias}.0";
    }

    private string? UserAlias(string type, ulong index) =>
        Guest.Controller(type, index)?.Alias is { } alias && alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal)
            ? alias
            : null;

    // QEMU's names, of which libvirt knows all but these by the same.
    private static Architecture? ArchitectureOf(string name) => name switch
    {
        "i386" => Architecture.I686,
        "arm" => Architecture.Armv7L,
        "or1k" => Architecture.OpenRisc,
        _ => ArchitectureLiterals.Parse(name),
    };
}
