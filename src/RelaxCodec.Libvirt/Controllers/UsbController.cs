namespace RelaxCodec.Libvirt;

/// <summary>A USB controller. Those of one bus, for its several speeds, have one index.</summary>
[Case("usb")]
public sealed partial class UsbController : Controller
{
    /// <summary>The model; as the machine has it if absent.</summary>
    [Attr("model")]
    public UsbControllerModel? Model { get; set; }

    /// <summary>The number of devices that it has ports for.</summary>
    [Attr("ports"), Data<UnsignedInt>, Since("1.3.5")]
    public uint? Ports { get; set; }

    /// <summary>That the controller is a companion of the one of its index without this element.</summary>
    [Order(2)]
    public UsbMaster? Master { get; set; }
}

/// <summary>The model of a USB controller.</summary>
public enum UsbControllerModel : byte
{
    /// <summary>USB 1, of Intel's PIIX3.</summary>
    [Value("piix3-uhci")]
    Piix3Uhci,

    /// <summary>USB 1, of Intel's PIIX4.</summary>
    [Value("piix4-uhci")]
    Piix4Uhci,

    /// <summary>USB 2, without companions.</summary>
    [Value("ehci")]
    Ehci,

    /// <summary>USB 2, of Intel's ICH9.</summary>
    [Value("ich9-ehci1")]
    Ich9Ehci1,

    /// <summary>USB 1, the first companion in Intel's ICH9.</summary>
    [Value("ich9-uhci1")]
    Ich9Uhci1,

    /// <summary>USB 1, the second companion in Intel's ICH9.</summary>
    [Value("ich9-uhci2")]
    Ich9Uhci2,

    /// <summary>USB 1, the third companion in Intel's ICH9.</summary>
    [Value("ich9-uhci3")]
    Ich9Uhci3,

    /// <summary>USB 1, of VIA's VT82C686B.</summary>
    [Value("vt82c686b-uhci")]
    Vt82C686BUhci,

    /// <summary>USB 1, of the kind of other than Intel's machines.</summary>
    [Value("pci-ohci")]
    PciOhci,

    /// <summary>USB 3, NEC's.</summary>
    [Value("nec-xhci")]
    NecXhci,

    /// <summary>None, not even the one that libvirt adds by itself.</summary>
    [Value("none"), Since("0.10.0")]
    None,

    /// <summary>Xen's paravirtual USB 1.1, with QEMU behind it.</summary>
    [Value("qusb1")]
    QUsb1,

    /// <summary>Xen's paravirtual USB 2, with QEMU behind it.</summary>
    [Value("qusb2")]
    QUsb2,

    /// <summary>USB 3, QEMU's.</summary>
    [Value("qemu-xhci")]
    QemuXhci,
}

/// <summary>The controller that a companion belongs to, which is the one of its index.</summary>
[Element("master")]
public sealed partial class UsbMaster
{
    /// <summary>The first port of the master that is the companion's.</summary>
    [Attr("startport"), Data<UsbPort>]
    public required string StartPort { get; set; }
}
