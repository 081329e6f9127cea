namespace RelaxCodec.Libvirt;

/// <summary>A graphics card of the guest.</summary>
[Element("video")]
public sealed partial class Video : IAddressedDevice
{
    /// <summary>The backend of the card, and the options of a virtio device.</summary>
    [Since("3.5.0")]
    public VideoDriver? Driver { get; set; }

    /// <summary>What card it is; one that suits the guest if absent.</summary>
    public VideoModel? Model { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the card.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The backend of a graphics card.</summary>
[Element("driver")]
public sealed partial class VideoDriver
{
    /// <summary>The options of a virtio device.</summary>
    [Group]
    public VirtioOptions? Virtio { get; set; }

    /// <summary>Whether the card has the interface of a VGA card (bhyve).</summary>
    [Attr("vgaconf")]
    public VgaConfiguration? VgaConfiguration { get; set; }

    /// <summary>Which program makes the pictures; the hypervisor if absent.</summary>
    [Attr("name"), Since("5.8.0")]
    public VideoBackend? Name { get; set; }
}

/// <summary>Whether a graphics card has the interface of a VGA card.</summary>
public enum VgaConfiguration : byte
{
    /// <summary>It has the I/O ports alone.</summary>
    [Value("io")]
    Io,

    /// <summary>It has all of it.</summary>
    [Value("on")]
    On,

    /// <summary>It has not.</summary>
    [Value("off")]
    Off,
}

/// <summary>Which program makes a graphics card's pictures.</summary>
public enum VideoBackend : byte
{
    /// <summary>QEMU.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>A process of its own, by the vhost-user protocol (model virtio).</summary>
    [Value("vhostuser")]
    VhostUser,
}
