namespace RelaxCodec.Libvirt;

/// <summary>A PCI controller: a bus, or what connects two of them.</summary>
[Case("pci"), Since("1.0.5")]
public sealed partial class PciController : Controller
{
    private const string Kind = "kind";

    /// <summary>The kind of controller. It is always there.</summary>
    [Attr("model")]
    [Choice(Kind, "root", Values = ["pci-root", "pcie-root"])]
    [Choice(Kind, "other", Values = [
        "pci-bridge", "dmi-to-pci-bridge", "pcie-to-pci-bridge", "pcie-root-port", "pcie-switch-upstream-port",
        "pcie-switch-downstream-port", "pci-expander-bus", "pcie-expander-bus"])]
    public PciControllerModel? Model { get; set; }

    /// <summary>The device of the hypervisor's that it is; libvirt chooses one and writes it here.</summary>
    [Since("1.2.19")]
    public PciControllerDevice? Device { get; set; }

    /// <summary>What the guest sees of the controller; libvirt chooses it and writes it here.</summary>
    [Since("1.2.19")]
    public PciControllerTarget? Target { get; set; }

    /// <summary>The size of the window for memory of PCI devices above 4 GiB; in KiB without a unit, none if 0.</summary>
    [Order(4), Since("1.1.2"), Choice(Kind, "root", Optional = true)]
    public PciHole64? Hole64 { get; set; }
}

/// <summary>The kind of a PCI controller.</summary>
public enum PciControllerModel : byte
{
    /// <summary>The conventional PCI bus of the machine.</summary>
    [Value("pci-root")]
    PciRoot,

    /// <summary>The PCI Express bus of the machine.</summary>
    [Value("pcie-root"), Since("1.1.2")]
    PcieRoot,

    /// <summary>A bridge from one conventional bus to another.</summary>
    [Value("pci-bridge")]
    PciBridge,

    /// <summary>A bridge from the machine's PCI Express bus to a conventional one, which no device can be plugged into.</summary>
    [Value("dmi-to-pci-bridge"), Since("1.1.2")]
    DmiToPciBridge,

    /// <summary>A bridge from a PCI Express port to a conventional bus.</summary>
    [Value("pcie-to-pci-bridge"), Since("4.3.0")]
    PcieToPciBridge,

    /// <summary>A port on the machine's PCI Express bus for one device, which can be plugged.</summary>
    [Value("pcie-root-port"), Since("1.2.19")]
    PcieRootPort,

    /// <summary>The side of a PCI Express switch that is plugged into a port.</summary>
    [Value("pcie-switch-upstream-port"), Since("1.2.19")]
    PcieSwitchUpstreamPort,

    /// <summary>A port of a PCI Express switch for one device, which can be plugged.</summary>
    [Value("pcie-switch-downstream-port"), Since("1.2.19")]
    PcieSwitchDownstreamPort,

    /// <summary>A further conventional bus of the machine, of a NUMA node of its own.</summary>
    [Value("pci-expander-bus"), Since("1.3.4")]
    PciExpanderBus,

    /// <summary>A further PCI Express bus of the machine, of a NUMA node of its own.</summary>
    [Value("pcie-expander-bus"), Since("1.3.4")]
    PcieExpanderBus,
}

/// <summary>Which device of the hypervisor's a PCI controller is.</summary>
[Element("model")]
public sealed partial class PciControllerDevice
{
    /// <summary>The device.</summary>
    [Attr("name")]
    public required PciControllerDeviceName Name { get; set; }
}

/// <summary>A device of QEMU's that is a PCI controller.</summary>
public enum PciControllerDeviceName : byte
{
    /// <summary>The host bridge of PowerPC's pseries machine.</summary>
    [Value("spapr-pci-host-bridge"), Since("3.6.0")]
    SpaprPciHostBridge,

    /// <summary>A bridge between conventional buses.</summary>
    [Value("pci-bridge")]
    PciBridge,

    /// <summary>Intel's bridge from PCI Express to a conventional bus.</summary>
    [Value("i82801b11-bridge")]
    I82801B11Bridge,

    /// <summary>A generic bridge from PCI Express to a conventional bus.</summary>
    [Value("pcie-pci-bridge"), Since("4.3.0")]
    PciePciBridge,

    /// <summary>A root port of Intel's.</summary>
    [Value("ioh3420")]
    Ioh3420,

    /// <summary>A generic root port.</summary>
    [Value("pcie-root-port")]
    PcieRootPort,

    /// <summary>The upstream side of Texas Instruments' switch.</summary>
    [Value("x3130-upstream")]
    X3130Upstream,

    /// <summary>A port of Texas Instruments' switch.</summary>
    [Value("xio3130-downstream")]
    Xio3130Downstream,

    /// <summary>A further conventional bus.</summary>
    [Value("pxb")]
    Pxb,

    /// <summary>A further PCI Express bus.</summary>
    [Value("pxb-pcie")]
    PxbPcie,
}

/// <summary>The size of the window for memory of PCI devices above 4 GiB.</summary>
[Element("pcihole64")]
public sealed partial class PciHole64 : ScaledAmount;
