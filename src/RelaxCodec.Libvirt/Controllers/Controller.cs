namespace RelaxCodec.Libvirt;

/// <summary>A controller of the guest: the device that a bus belongs to. libvirt adds those that are needed and not there.</summary>
[Element("controller"), Discriminator("type")]
public abstract partial class Controller : IAddressedDevice
{
    /// <summary>
    /// The number of the controller among those of its type, by which addresses name it; the lowest that is free if absent.
    /// </summary>
    [Attr("index"), Data<UnsignedInt>]
    public uint? Index { get; set; }

    /// <summary>How the controller works.</summary>
    [Order(1)]
    public ControllerDriver? Driver { get; set; }

    /// <inheritdoc/>
    [Order(1), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the controller.</summary>
    [Order(3), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    [Order(3)]
    public DeviceAddress? Address { get; set; }
}

/// <summary>A floppy disk controller.</summary>
[Case("fdc")]
public sealed partial class FloppyController : Controller;

/// <summary>A SATA controller.</summary>
[Case("sata")]
public sealed partial class SataController : Controller;

/// <summary>A controller for smart cards.</summary>
[Case("ccid"), Since("0.8.8")]
public sealed partial class CcidController : Controller;

/// <summary>An ISA bus.</summary>
[Case("isa")]
public sealed partial class IsaController : Controller;

/// <summary>An IDE controller.</summary>
[Case("ide")]
public sealed partial class IdeController : Controller
{
    /// <summary>The model (VirtualBox).</summary>
    [Attr("model"), Since("3.10.0")]
    public IdeControllerModel? Model { get; set; }
}

/// <summary>The model of an IDE controller.</summary>
public enum IdeControllerModel : byte
{
    /// <summary>That of Intel's PIIX3.</summary>
    [Value("piix3")]
    Piix3,

    /// <summary>That of Intel's PIIX4.</summary>
    [Value("piix4")]
    Piix4,

    /// <summary>That of Intel's ICH6.</summary>
    [Value("ich6")]
    Ich6,
}

/// <summary>A controller for virtio serial ports: consoles and channels.</summary>
[Case("virtio-serial")]
public sealed partial class VirtioSerialController : Controller
{
    /// <summary>The kind of virtio device.</summary>
    [Attr("model"), Since("5.2.0")]
    public VirtioModel? Model { get; set; }

    /// <summary>The number of devices that it has ports for.</summary>
    [Attr("ports"), Data<UnsignedInt>]
    public uint? Ports { get; set; }

    /// <summary>The number of interrupt vectors.</summary>
    [Attr("vectors"), Data<UnsignedInt>]
    public uint? Vectors { get; set; }
}

/// <summary>The bus of Xen's paravirtual devices.</summary>
[Case("xenbus"), Since("5.2.0")]
public sealed partial class XenBusController : Controller
{
    /// <summary>The number of grant frames, in which guest and host share memory.</summary>
    [Attr("maxGrantFrames"), Data<UnsignedInt>]
    public uint? MaxGrantFrames { get; set; }

    /// <summary>The number of event channels, which are the interrupts of paravirtual devices.</summary>
    [Attr("maxEventChannels"), Data<UnsignedInt>, Since("6.3.0")]
    public uint? MaxEventChannels { get; set; }
}

/// <summary>An NVMe controller.</summary>
[Case("nvme"), Since("11.5.0")]
public sealed partial class NvmeController : Controller
{
    /// <summary>The serial number that the guest sees.</summary>
    [Element("serial"), Pattern(@"[A-Za-z0-9_\.\+\- ]+")]
    public string? Serial { get; set; }
}
