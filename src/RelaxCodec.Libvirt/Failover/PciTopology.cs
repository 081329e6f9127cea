namespace RelaxCodec.Libvirt.Failover;

/// <summary>The PCI buses of a domain as far as they are written. What libvirt adds by itself is not there.</summary>
internal sealed class PciTopology
{
    private readonly Dictionary<byte, PciController> _controllers = [];

    public PciTopology(Domain domain)
    {
        foreach (WrittenElement controller in KeptElements.Read(domain.Devices, "controller"))
            Add(controller);

        IsExpress = _controllers.GetValueOrDefault((byte)0)?.Model switch
        {
            "pcie-root" => true,
            "pci-root" => false,
            _ => HasExpressRoot(domain.Os?.Type),
        };
    }

    /// <summary>Whether the machine's root is <c>pcie-root</c>: the one written, else what libvirt adds to such a machine.</summary>
    public bool IsExpress { get; }

    /// <summary>The controller that a bus hangs on; null if none is written.</summary>
    public PciController? ControllerOf(byte bus) => _controllers.GetValueOrDefault(bus);

    /// <summary>The first conventional bridge on the way from a bus to the root; null if there is none.</summary>
    public PciController? ConventionalBridgeAbove(byte bus)
    {
        // A broken document may go round in circles.
        var seen = new HashSet<byte>();
        byte? at = bus;
        while (at is { } next && seen.Add(next) && ControllerOf(next) is { } controller)
        {
            if (controller.IsConventionalBridge)
                return controller;
            at = controller.Bus;
        }

        return null;
    }

    // qemuDomainDefAddDefaultDevices; a machine that is not written is pc on x86, and none with PCI Express elsewhere.
    private static bool HasExpressRoot(OsType? os)
    {
        string machine = os?.Machine ?? "";
        bool isQ35 = MachineType.IsQ35(machine);
        bool isVirt = MachineType.IsVirt(machine);
        return os?.Arch switch
        {
            Architecture.X64 or Architecture.I686 => isQ35,
            Architecture.Armv6L or Architecture.Armv7L or Architecture.AArch64 or Architecture.RiscV32 or Architecture.RiscV64 => isVirt,
            // Machines that tell the architecture.
            null => isQ35 || isVirt,
            _ => false,
        };
    }

    private void Add(WrittenElement controller)
    {
        string? model = controller["model"]?.Value;
        // Roots are always the first bus.
        byte? index = controller["index"] is not null ? BusOf(controller, "index") : model is "pci-root" or "pcie-root" ? (byte)0 : null;
        if (controller["type"]?.Value != "pci" || index is not { } bus)
            return;
        byte? parent = controller.Child("address") is { } address ? BusOf(address, "bus") : null;
        bool isHotplugOff = controller.Child("target")?["hotplug"]?.Value == "off";
        _controllers.TryAdd(bus, new PciController(model, parent, isHotplugOff));
    }

    private static byte? BusOf(WrittenElement element, string attribute) =>
        KeptElements.NumberOf(element, attribute) is { } number and <= byte.MaxValue ? (byte)number : null;
}
