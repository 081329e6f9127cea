namespace RelaxCodec.Libvirt;

/// <summary>Where the guest sees a drive.</summary>
[Element("target")]
public sealed partial class DiskTarget
{
    /// <summary>
    /// The name, such as <c>sda</c>, by which users tell the drives of the domain. The guest may see it under another one.
    /// </summary>
    [Attr("dev"), Data<DiskTargetName>(Until = "11.5.0"), Data<DiskTargetOrNvmeName>(Since = "11.5.0")]
    public required string Device { get; set; }

    /// <summary>The bus; the one that goes with the name if absent, SCSI for <c>sda</c>.</summary>
    [Attr("bus"), Since("0.4.3")]
    public DiskBus? Bus { get; set; }

    /// <summary>The tray of an optical or floppy drive; closed if absent.</summary>
    [Attr("tray"), Since("0.9.11")]
    public DiskTray? Tray { get; set; }

    /// <summary>Whether the guest is told that the medium can be removed; it is not if absent.</summary>
    [Attr("removable"), OnOff, Since("1.1.3")]
    public bool? Removable { get; set; }

    /// <summary>Rotations in a minute from 1025 to 65534, or 1 for a drive that does not rotate; not told if absent.</summary>
    [Attr("rotation_rate"), Data<PositiveInteger>, Since("7.3.0")]
    public uint? RotationRate { get; set; }

    /// <summary>
    /// Whether a SCSI drive has DPO and FUA, by which single commands go round its cache; the hypervisor's default if absent.
    /// </summary>
    [Attr("dpofua"), OnOff, Since("11.10.0")]
    public bool? DpoFua { get; set; }
}

/// <summary>The name of a drive.</summary>
[Datatype("diskTargetName", Expected = "the name of a drive such as sda or vdb: fd, hd, sd, vd, xvd or ubd, and letters, digits and '_'")]
[Data("string", Pattern = "(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+")]
public sealed partial class DiskTargetName;

/// <summary>The name of a drive, which may be one of an NVMe controller.</summary>
[Datatype("diskTargetDev",
    Expected = "the name of a drive such as sda, vdb or nvme0n1: fd, hd, sd, vd, xvd or ubd, and letters, digits and '_'")]
[Data("string", Pattern = "(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+")]
[Data("string", Pattern = "nvme[0-9]+n[0-9]+(p[0-9]+)?")]
public sealed partial class DiskTargetOrNvmeName;

/// <summary>A bus of drives.</summary>
public enum DiskBus : byte
{
    /// <summary>IDE.</summary>
    [Value("ide")]
    Ide,

    /// <summary>A floppy disk controller.</summary>
    [Value("fdc")]
    Floppy,

    /// <summary>SCSI.</summary>
    [Value("scsi")]
    Scsi,

    /// <summary>Virtio: each drive is a device of its own.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>Xen's paravirtual block devices.</summary>
    [Value("xen")]
    Xen,

    /// <summary>USB.</summary>
    [Value("usb")]
    Usb,

    /// <summary>User Mode Linux, no longer supported.</summary>
    [Value("uml")]
    UserModeLinux,

    /// <summary>SATA.</summary>
    [Value("sata"), Since("0.9.7")]
    Sata,

    /// <summary>An SD card.</summary>
    [Value("sd"), Since("1.1.2")]
    SdCard,

    /// <summary>NVMe.</summary>
    [Value("nvme"), Since("11.5.0")]
    Nvme,
}

/// <summary>The tray of a drive.</summary>
public enum DiskTray : byte
{
    /// <summary>Open: the guest sees no medium.</summary>
    [Value("open")]
    Open,

    /// <summary>Closed.</summary>
    [Value("closed")]
    Closed,
}

/// <summary>The geometry of a drive that the guest sees.</summary>
[Element("geometry")]
public sealed partial class DiskGeometry
{
    /// <summary>The number of cylinders.</summary>
    [Attr("cyls"), Data("integer")]
    public required long Cylinders { get; set; }

    /// <summary>The number of heads.</summary>
    [Attr("heads"), Data("integer")]
    public required long Heads { get; set; }

    /// <summary>The number of sectors of a track.</summary>
    [Attr("secs"), Data("integer")]
    public required long Sectors { get; set; }

    /// <summary>How the BIOS translates it; the hypervisor's default if absent.</summary>
    [Attr("trans")]
    public GeometryTranslation? Translation { get; set; }
}

/// <summary>How a BIOS translates the geometry of a drive.</summary>
public enum GeometryTranslation : byte
{
    /// <summary>As it finds best.</summary>
    [Value("auto")]
    Automatic,

    /// <summary>Not at all.</summary>
    [Value("none")]
    None,

    /// <summary>By logical block addresses.</summary>
    [Value("lba")]
    LogicalBlocks,
}

/// <summary>The sizes of a drive's blocks that the guest sees, in bytes.</summary>
[Element("blockio")]
public sealed partial class DiskBlockIo
{
    /// <summary>The smallest unit of I/O.</summary>
    [Attr("logical_block_size"), Data("integer")]
    public long? LogicalBlockSize { get; set; }

    /// <summary>The size of the hardware's sectors, to which the guest aligns its data.</summary>
    [Attr("physical_block_size"), Data("integer")]
    public long? PhysicalBlockSize { get; set; }

    /// <summary>The smallest amount that is discarded at once; the hypervisor's default if absent.</summary>
    [Attr("discard_granularity"), Data("integer"), Since("11.3.0")]
    public long? DiscardGranularity { get; set; }
}
