using System.Xml.Linq;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The machine that a domain asks for, as far as it decides where devices sit: its architecture, its PCI buses by the names that QEMU gives
/// them, and which slots have several functions.
/// </summary>
internal sealed class QemuMachine
{
    private readonly string _machine;
    private readonly Architecture? _architecture;
    private readonly QemuCapabilities _capabilities;
    private readonly List<XElement> _kept;
    private readonly Dictionary<(string Type, ulong Index), XElement> _controllers = [];
    private readonly HashSet<(ulong Bus, ulong Slot)> _sharedSlots = [];
    private readonly bool _hasVirtioMmio;

    public QemuMachine(Domain domain, QemuCapabilities capabilities)
    {
        _capabilities = capabilities;
        _machine = domain.Os?.Type?.Machine ?? "";
        _architecture = domain.Os?.Type?.Arch ?? ArchitectureOf(capabilities.Architecture);
        _kept = [.. KeptElements.Of(domain.Devices)];
        FindControllers();
        FindSharedSlots(domain);
        _hasVirtioMmio = _kept.Elements("address").Any(address => (string?)address.Attribute("type") == "virtio-mmio")
            || domain.Devices?.Interfaces.Any(device => device.Address is VirtioMmioAddress) == true;
    }

    /// <summary>Whether it is a 32- or 64-bit ARM.</summary>
    public bool IsArm => _architecture is Architecture.Armv6L or Architecture.Armv7L or Architecture.AArch64;

    /// <summary>Whether it has channel I/O.</summary>
    public bool IsS390 => _architecture is Architecture.S390 or Architecture.S390X;

    /// <summary>
    /// Whether libvirt puts virtio devices without an address on virtio-mmio (<c>qemuDomainAssignVirtioMMIOAddresses</c>): boards that have nothing
    /// else, and the generic machine where PCI Express is not whole, or some device sits on virtio-mmio already.
    /// </summary>
    public bool PrefersVirtioMmio =>
        (IsArm && _machine.StartsWith("vexpress-", StringComparison.Ordinal))
        || (IsVirt && !IsLoongArch && (_hasVirtioMmio || !_capabilities.Has(QemuCapability.GpexPciHost)
            || !(_capabilities.Has(QemuCapability.PcieRootPort) || _capabilities.Has(QemuCapability.Ioh3420))));

    /// <summary>Whether devices can sit on PCI (<c>qemuDomainSupportsPCI</c>).</summary>
    public bool HasPci => !(IsArm || IsRiscV) || _machine == "versatilepb" || (IsVirt && _capabilities.Has(QemuCapability.GpexPciHost));

    private bool IsRiscV => _architecture is Architecture.RiscV32 or Architecture.RiscV64;

    private bool IsLoongArch => _architecture is Architecture.LoongArch64;

    private bool IsVirt => (IsArm || IsRiscV || IsLoongArch) && MachineType.IsVirt(_machine);

    private bool IsPSeries => MachineType.IsPSeries(_machine);

    // Mirrors virQEMUCapsHasPCIMultiBus: elsewhere QEMU's only bus is called "pci".
    private bool HasManyBuses => IsVirt || IsS390 || _architecture is null or Architecture.X64 or Architecture.I686
        or Architecture.Ppc or Architecture.Ppc64 or Architecture.Ppc64Le;

    /// <summary>
    /// QEMU's name of a PCI bus, as libvirt's <c>qemuBuildDeviceAddressPCIGetBus</c> and <c>qemuAssignDeviceControllerAlias</c> make it: the alias
    /// of the controller with that index, which libvirt adds if it is not written.
    /// </summary>
    public string PciBus(ulong index)
    {
        XElement? controller = _controllers.GetValueOrDefault(("pci", index));
        string model = (string?)controller?.Attribute("model") ?? DefaultModel(index);
        string name = !HasManyBuses ? "pci" : model == "pcie-root" ? $"pcie.{index}" : $"pci.{index}";
        bool isBuiltIn = model == "pcie-root" || (model == "pci-root" && (!IsPSeries || index == 0));
        if (!isBuiltIn && UserAlias(controller) is { } alias)
            name = alias;
        // The bus of a further host bridge of pseries is not called as the bridge.
        return model == "pci-root" && index > 0 ? $"{name}.0" : name;
    }

    /// <summary>QEMU's name of a USB bus.</summary>
    public string UsbBus(ulong index)
    {
        string alias = UserAlias(_controllers.GetValueOrDefault(("usb", index))) ?? (index == 0 ? "usb" : $"usb{index}");
        return $"{alias}.0";
    }

    /// <summary>Whether some device is another function than 0 of a slot: libvirt's <c>virDomainPCIAddressSetAllMulti</c>.</summary>
    public bool HasSeveralFunctions(ulong bus, ulong slot) => _sharedSlots.Contains((bus, slot));

    private static string? UserAlias(XElement? controller) =>
        (string?)controller?.Element("alias")?.Attribute("name") is { } alias && alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal)
            ? alias
            : null;

    // What libvirt adds behind the first bus depends on much else, but its name does not, except on pseries.
    private string DefaultModel(ulong index) =>
        index == 0 ? (MachineType.IsQ35(_machine) || IsVirt ? "pcie-root" : "pci-root")
        : IsPSeries ? "pci-root"
        : "";

    // One without an index gets the first of its type that no other has (libvirt's virDomainControllerFindUnusedIndex).
    private void FindControllers()
    {
        ILookup<bool, XElement> controllers = _kept.Where(device => device.Name == "controller")
            .ToLookup(controller => KeptElements.NumberOf(controller, "index") is not null);
        foreach (XElement controller in controllers[true])
            _controllers.TryAdd((TypeOf(controller), KeptElements.NumberOf(controller, "index")!.Value), controller);
        foreach (XElement controller in controllers[false])
        {
            ulong index = 0;
            while (!_controllers.TryAdd((TypeOf(controller), index), controller))
                index++;
        }

        static string TypeOf(XElement controller) => (string?)controller.Attribute("type") ?? "";
    }

    private void FindSharedSlots(Domain domain)
    {
        foreach (XElement address in _kept.Elements("address").Where(address => (string?)address.Attribute("type") == "pci"))
        {
            if (KeptElements.NumberOf(address, "function") is > 0)
                _sharedSlots.Add((KeptElements.NumberOf(address, "bus") ?? 0, KeptElements.NumberOf(address, "slot") ?? 0));
        }

        IEnumerable<DeviceAddress?> addresses = domain.Devices is { } devices
            ? devices.Interfaces.Select(device => device.Address).Concat(devices.Hostdevs.Select(device => device.Address))
            : [];
        foreach (PciDeviceAddress written in addresses.OfType<PciDeviceAddress>())
        {
            if (written.Place is { Function: > 0 } address)
                _sharedSlots.Add((address.Bus, address.Slot));
        }
    }

    // QEMU's names, of which libvirt knows all but these by the same.
    private static Architecture? ArchitectureOf(string name) => name switch
    {
        "i386" => Architecture.I686,
        "arm" => Architecture.Armv7L,
        "or1k" => Architecture.OpenRisc,
        _ => ArchitectureLiterals.Parse(name),
    };
}
