namespace RelaxCodec.Libvirt;

/// <summary>A balloon: a device that takes memory of the guest and gives it back to the host. libvirt adds one that is not there.</summary>
[Element("memballoon")]
public sealed partial class MemoryBalloon : IAddressedDevice
{
    /// <summary>The model of the device.</summary>
    [Attr("model")]
    public required MemoryBalloonModel Model { get; set; }

    /// <summary>Whether the guest gets memory back before it would have to kill a process (QEMU).</summary>
    [Attr("autodeflate"), OnOff, Since("1.3.1")]
    public bool? AutoDeflate { get; set; }

    /// <summary>Whether the host takes the guest's free pages (QEMU).</summary>
    [Attr("freePageReporting"), OnOff, Since("6.9.0")]
    public bool? FreePageReporting { get; set; }

    /// <summary>How often the guest's statistics are fetched; never if absent.</summary>
    [Since("1.1.1")]
    public MemoryBalloonStatistics? Statistics { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }

    /// <summary>The options of a virtio device.</summary>
    [Since("3.5.0")]
    public VirtioDriver? Driver { get; set; }
}

/// <summary>The model of a balloon.</summary>
public enum MemoryBalloonModel : byte
{
    /// <summary>A virtio device.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>A virtio device for old drivers, too.</summary>
    [Value("virtio-transitional"), Since("5.2.0")]
    VirtioTransitional,

    /// <summary>A virtio device for drivers of virtio 1.0 alone.</summary>
    [Value("virtio-non-transitional"), Since("5.2.0")]
    VirtioNonTransitional,

    /// <summary>Xen's.</summary>
    [Value("xen")]
    Xen,

    /// <summary>None, not even the one that libvirt adds by itself.</summary>
    [Value("none"), Since("0.8.4")]
    None,
}

/// <summary>The statistics of the guest's memory.</summary>
[Element("stats")]
public sealed partial class MemoryBalloonStatistics
{
    /// <summary>The time from one fetch to the next, in seconds.</summary>
    [Attr("period"), Data<PositiveInteger>]
    public required uint Period { get; set; }
}
