using System.Xml;

namespace RelaxCodec.Libvirt;

/// <summary>The PCI buses of a domain as far as they are written. What libvirt adds by itself is not there.</summary>
internal sealed class PciTopology
{
    private readonly Dictionary<byte, PciController> _controllers = [];

    public PciTopology(Domain domain)
    {
        IEnumerable<XmlContentItem> devices = ((IXmlNode?)domain.Devices)?.Content ?? Enumerable.Empty<XmlContentItem>();
        foreach (XmlContentItem item in devices)
        {
            if (item is { Kind: XmlContentKind.Element, NamespaceUri: "", LocalName: "controller" })
                Add(item);
        }

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
        bool isQ35 = machine == "q35" || machine.StartsWith("pc-q35", StringComparison.Ordinal);
        bool isVirt = machine == "virt" || machine.StartsWith("virt-", StringComparison.Ordinal);
        return os?.Arch switch
        {
            Architecture.X64 or Architecture.I686 => isQ35,
            Architecture.Armv6L or Architecture.Armv7L or Architecture.AArch64 or Architecture.RiscV32 or Architecture.RiscV64 => isVirt,
            // Machines that tell the architecture.
            null => isQ35 || isVirt,
            _ => false,
        };
    }

    private void Add(XmlContentItem item)
    {
        using XmlReader reader = item.CreateReader();
        reader.MoveToContent();
        string? model = reader.GetAttribute("model");
        // Roots are always the first bus.
        byte? index = reader.GetAttribute("index") is { } written ? Number(written) : model is "pci-root" or "pcie-root" ? (byte)0 : null;
        if (reader.GetAttribute("type") != "pci" || index is not { } bus)
            return;
        byte? parent = null;
        bool isHotplugOff = false;
        int child = reader.Depth + 1;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != child || reader.NamespaceURI.Length != 0)
                continue;
            if (reader.LocalName == "address" && reader.GetAttribute("bus") is { } address)
                parent = Number(address);
            else if (reader.LocalName == "target")
                isHotplugOff = reader.GetAttribute("hotplug") == "off";
        }

        _controllers.TryAdd(bus, new PciController(model, parent, isHotplugOff));
    }

    private static byte? Number(string written) =>
        LibvirtNumber.Read(written, LibvirtNumber.AnyRadix).Value is { } value and <= byte.MaxValue ? (byte)value : null;
}
