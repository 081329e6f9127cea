namespace RelaxCodec.Libvirt;

/// <summary>A mediated device: a part of a device that the host's driver shares out, since libvirt 3.2.0.</summary>
[Case("mdev")]
public sealed partial class MdevHostdev : SubsystemHostdev
{
    /// <summary>What the guest sees it as.</summary>
    [Attr("model")]
    public required MdevModel Model { get; set; }

    /// <summary>Whether it shows on a remote desktop, since libvirt 4.6.0.</summary>
    [Attr("display"), OnOff]
    public bool? Display { get; set; }

    /// <summary>Whether it has a framebuffer in memory for booting, since libvirt 5.10.0.</summary>
    [Attr("ramfb"), OnOff]
    public bool? RamFramebuffer { get; set; }

    /// <summary>The mediated device.</summary>
    public required MdevHostdevSource Source { get; set; }
}

/// <summary>The mediated device of the host.</summary>
[Element("source")]
public sealed partial class MdevHostdevSource
{
    /// <summary>Which mediated device.</summary>
    public required MdevSourceAddress Address { get; set; }
}

/// <summary>What a guest sees a mediated device as.</summary>
public enum MdevModel
{
    /// <summary>A PCI device.</summary>
    [Value("vfio-pci")]
    VfioPci,

    /// <summary>A CCW device, since libvirt 4.4.0.</summary>
    [Value("vfio-ccw")]
    VfioCcw,

    /// <summary>An adjunct processor, since libvirt 4.9.0.</summary>
    [Value("vfio-ap")]
    VfioAp,
}

/// <summary>A mediated device of the host.</summary>
[Element("address")]
public sealed partial class MdevSourceAddress
{
    /// <summary>The UUID of the mediated device.</summary>
    [Attr("uuid"), Data<Uuid>]
    public required Guid Uuid { get; set; }
}
