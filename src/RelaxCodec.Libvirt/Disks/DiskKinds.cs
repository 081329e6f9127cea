namespace RelaxCodec.Libvirt;

/// <summary>What the guest sees a <see cref="Disk"/> as.</summary>
public enum DiskDevice : byte
{
    /// <summary>A floppy drive.</summary>
    [Value("floppy")]
    Floppy,

    /// <summary>A hard disk.</summary>
    [Value("disk")]
    Disk,

    /// <summary>An optical drive.</summary>
    [Value("cdrom")]
    CdRom,

    /// <summary>A SCSI unit of the host, which takes SCSI commands of the guest.</summary>
    [Value("lun"), Since("0.9.10")]
    Lun,
}

/// <summary>The model of a drive or of its controller.</summary>
public enum DiskModel : byte
{
    /// <summary>Virtio, of the version that the bus asks for.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>Virtio, of both versions.</summary>
    [Value("virtio-transitional")]
    VirtioTransitional,

    /// <summary>Virtio, of version 1 only.</summary>
    [Value("virtio-non-transitional")]
    VirtioNonTransitional,

    /// <summary>A USB mass storage device that is always a hard disk to the guest.</summary>
    [Value("usb-storage"), Since("11.5.0")]
    UsbStorage,

    /// <summary>A USB mass storage device that may be an optical drive, too.</summary>
    [Value("usb-bot"), Since("11.5.0")]
    UsbBulkOnly,
}

/// <summary>What a snapshot of the domain does with a disk.</summary>
public enum DiskSnapshotMode : byte
{
    /// <summary>Nothing.</summary>
    [Value("no")]
    No,

    /// <summary>It is stored in the image itself.</summary>
    [Value("internal")]
    Internal,

    /// <summary>What is written from then on goes to another image.</summary>
    [Value("external")]
    External,

    /// <summary>Somebody else makes it.</summary>
    [Value("manual"), Since("8.2.0")]
    Manual,
}

/// <summary>That what the guest writes to a disk is dropped when it is shut down.</summary>
[Element("transient")]
public sealed partial class DiskTransient
{
    /// <summary>Whether several guests may use the image at a time.</summary>
    [Attr("shareBacking"), YesNo, Since("7.4.0")]
    public bool? SharesBacking { get; set; }
}
