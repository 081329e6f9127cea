namespace RelaxCodec.Libvirt;

/// <summary>A mediated device: a part of a device that the host's driver shares out.</summary>
[Case("mdev"), Since("3.2.0")]
public sealed partial class MdevHostdev : SubsystemHostdev
{
    /// <summary>What the guest sees it as.</summary>
    [Attr("model")]
    public required MdevModel Model { get; set; }

    /// <summary>Whether it shows on a remote desktop.</summary>
    [Attr("display"), OnOff, Since("4.6.0")]
    public bool? Display { get; set; }

    /// <summary>Whether it has a framebuffer in memory for booting.</summary>
    [Attr("ramfb"), OnOff, Since("5.10.0")]
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
public enum MdevModel : byte
{
    /// <summary>A PCI device.</summary>
    [Value("vfio-pci")]
    VfioPci,

    /// <summary>A CCW device.</summary>
    [Value("vfio-ccw"), Since("4.4.0")]
    VfioCcw,

    /// <summary>An adjunct processor.</summary>
    [Value("vfio-ap"), Since("4.9.0")]
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
