namespace RelaxCodec.Libvirt;

/// <summary>The model of a graphics card, its memory and its screens.</summary>
[Element("model"), Ordered]
public sealed partial class VideoModel
{
    private const string Kind = "kind";
    private const string Plain = "plain";
    private const string Qxl = "qxl";
    private const string Virtio = "virtio";

    /// <summary>The model. It is always there.</summary>
    [Attr("type")]
    [Choice(Kind, Plain, Values = ["vga", "cirrus", "vmvga", "xen", "vbox", "gop", "none", "bochs", "ramfb"])]
    [Choice(Kind, Qxl, Values = ["qxl"]), Choice(Kind, Virtio, Values = ["virtio"])]
    public VideoModelType? Type { get; set; }

    /// <summary>The size of the primary memory in KiB, rounded up to a power of two (QXL).</summary>
    [Attr("ram"), Data<UnsignedInt>, Since("1.0.2"), Choice(Kind, Qxl, Optional = true)]
    public uint? Memory { get; set; }

    /// <summary>The size of the memory in KiB, of QXL the secondary one; as the hypervisor likes if absent.</summary>
    [Attr("vram"), Data<UnsignedInt>]
    public uint? VideoMemory { get; set; }

    /// <summary>The size in KiB to which the secondary memory is extended, in the address space of 64 bits (QXL).</summary>
    [Attr("vram64"), Data<UnsignedInt>, Since("1.3.3"), Choice(Kind, Qxl, Optional = true)]
    public uint? VideoMemory64 { get; set; }

    /// <summary>The size in KiB of the framebuffer while the card is used as a VGA card (QXL).</summary>
    [Attr("vgamem"), Data<UnsignedInt>, Since("1.2.11"), Choice(Kind, Qxl, Optional = true)]
    public uint? VgaMemory { get; set; }

    /// <summary>The number of screens.</summary>
    [Attr("heads"), Data<UnsignedInt>]
    public uint? Heads { get; set; }

    /// <summary>Whether it is the first card of several; otherwise the one that is declared first is.</summary>
    [Attr("primary"), YesNo, Since("1.0.2")]
    public bool? Primary { get; set; }

    /// <summary>Whether guest and host share pictures instead of copying them (virtio).</summary>
    [Attr("blob"), OnOff, Since("9.2.0")]
    public bool? Blob { get; set; }

    /// <summary>Whether the guest can read the description of its monitor (VGA, Bochs, virtio).</summary>
    [Attr("edid"), OnOff, Since("11.7.0")]
    public bool? Edid { get; set; }

    /// <summary>Which device of the hypervisor's it is (virtio); libvirt chooses one and writes it here.</summary>
    [Attr("device"), Since("12.5.0"), Choice(Kind, Virtio, Optional = true)]
    public VirtioVideoDevice? Device { get; set; }

    /// <summary>What the card does faster than the guest's processor.</summary>
    [Since("0.7.1")]
    public VideoAcceleration? Acceleration { get; set; }

    /// <summary>The resolution at least.</summary>
    [Since("5.9.0")]
    public VideoResolution? Resolution { get; set; }
}

/// <summary>The model of a graphics card.</summary>
public enum VideoModelType : byte
{
    /// <summary>A standard VGA card.</summary>
    [Value("vga")]
    Vga,

    /// <summary>A Cirrus Logic GD5446.</summary>
    [Value("cirrus")]
    Cirrus,

    /// <summary>VMware's card.</summary>
    [Value("vmvga")]
    VmVga,

    /// <summary>Xen's paravirtual framebuffer.</summary>
    [Value("xen")]
    Xen,

    /// <summary>VirtualBox's card.</summary>
    [Value("vbox")]
    VirtualBox,

    /// <summary>A paravirtual card that goes with SPICE.</summary>
    [Value("qxl"), Since("0.8.6")]
    Qxl,

    /// <summary>A virtio GPU.</summary>
    [Value("virtio"), Since("1.3.0")]
    Virtio,

    /// <summary>The framebuffer of UEFI's graphics output protocol (bhyve).</summary>
    [Value("gop"), Since("3.2.0")]
    Gop,

    /// <summary>No card, not even the one that libvirt adds by itself.</summary>
    [Value("none"), Since("4.6.0")]
    None,

    /// <summary>The card of Bochs, without the interface of a VGA card.</summary>
    [Value("bochs"), Since("5.6.0")]
    Bochs,

    /// <summary>A framebuffer in the guest's memory, for firmware.</summary>
    [Value("ramfb"), Since("5.9.0")]
    RamFramebuffer,
}

/// <summary>A virtio GPU of QEMU's.</summary>
public enum VirtioVideoDevice : byte
{
    /// <summary>With the interface of a VGA card.</summary>
    [Value("virtio-vga")]
    VirtioVga,

    /// <summary>With the interface of a VGA card, and rendering with OpenGL.</summary>
    [Value("virtio-vga-gl")]
    VirtioVgaGl,

    /// <summary>Without the interface of a VGA card.</summary>
    [Value("virtio-gpu")]
    VirtioGpu,

    /// <summary>Without the interface of a VGA card, rendering with OpenGL.</summary>
    [Value("virtio-gpu-gl")]
    VirtioGpuGl,

    /// <summary>In a process of its own, with the interface of a VGA card.</summary>
    [Value("vhost-user-vga")]
    VhostUserVga,

    /// <summary>In a process of its own, without the interface of a VGA card.</summary>
    [Value("vhost-user-gpu")]
    VhostUserGpu,
}

/// <summary>What a graphics card does faster than the guest's processor.</summary>
[Element("acceleration")]
public sealed partial class VideoAcceleration
{
    /// <summary>Three-dimensional pictures.</summary>
    [Attr("accel3d"), YesNo]
    public bool? ThreeD { get; set; }

    /// <summary>Two-dimensional pictures (VirtualBox).</summary>
    [Attr("accel2d"), YesNo]
    public bool? TwoD { get; set; }

    /// <summary>The render node of the host's card (backend vhost-user); libvirt chooses one if absent.</summary>
    [Attr("rendernode"), Data<AbsoluteFilePath>, Since("5.8.0")]
    public string? RenderNode { get; set; }
}

/// <summary>The resolution of a screen, in pixels.</summary>
[Element("resolution")]
public sealed partial class VideoResolution
{
    /// <summary>The width.</summary>
    [Attr("x"), Data<UnsignedInt>]
    public required uint X { get; set; }

    /// <summary>The height.</summary>
    [Attr("y"), Data<UnsignedInt>]
    public required uint Y { get; set; }
}
