namespace RelaxCodec.Libvirt;

/// <summary>A drive of the guest: a hard disk, an optical or floppy drive, or a SCSI unit of the host.</summary>
[Element("disk")]
public sealed partial class Disk : IBootDevice
{
    private const string Kind = "kind";
    private const string Drive = "drive";
    private const string Unit = "unit";
    private const string Limits = "limits";

    /// <summary>
    /// Where the content of the drive is. Null is an empty drive, which has no type; libvirt writes <c>type='file'</c> for it.
    /// </summary>
    [Group, Choice(Kind, Drive, Optional = true), Choice(Kind, Unit, Values = ["network", "block", "volume"])]
    public DiskStorage? Storage { get; set; }

    /// <summary>What the guest sees; a hard disk if absent.</summary>
    [Attr("device")]
    [Choice(Kind, Drive, Values = ["disk", "cdrom", "floppy"], Optional = true), Choice(Kind, Unit, Values = ["lun"])]
    public DiskDevice? Device { get; set; }

    /// <summary>The model of the drive or of its controller; the hypervisor's default for the bus if absent.</summary>
    [Attr("model"), Since("5.2.0")]
    public DiskModel? Model { get; set; }

    /// <summary>Whether the domain needs the capability for raw I/O; it does not if absent.</summary>
    [Attr("rawio"), YesNo, Since("0.9.10"), Choice(Kind, Unit, Optional = true)]
    public bool? RawIo { get; set; }

    /// <summary>Whether commands of the guest are filtered by the kernel. No hypervisor takes it any more.</summary>
    [Attr("sgio"), Since("1.0.2"), Choice(Kind, Unit, Optional = true)]
    public ScsiFilter? Filter { get; set; }

    /// <summary>
    /// What a snapshot of the domain does with the disk if it says nothing else; <c>no</c> for read-only disks if absent.
    /// </summary>
    [Attr("snapshot"), Since("0.9.5")]
    public DiskSnapshotMode? Snapshot { get; set; }

    /// <summary>The driver of the hypervisor, the format of the image and how it is accessed.</summary>
    [Order(-1), Since("0.1.8")]
    public DiskDriver? Driver { get; set; }

    /// <summary>Who the storage server is told that the client is. Since 3.9.0 it stands in the source.</summary>
    [Order(-1), Since("0.9.7")]
    public StorageAuth? Auth { get; set; }

    /// <summary>The image that this one is based on; found in the image itself if absent.</summary>
    [Since("1.2.4")]
    public DiskBackingStore? BackingStore { get; set; }

    /// <summary>The domain whose disk backend serves the drive (Xen).</summary>
    [Since("1.2.13")]
    public BackendDomain? BackendDomain { get; set; }

    /// <summary>The geometry that the guest sees.</summary>
    [Since("0.10.0")]
    public DiskGeometry? Geometry { get; set; }

    /// <summary>The block sizes that the guest sees.</summary>
    [Since("0.10.2")]
    public DiskBlockIo? BlockIo { get; set; }

    /// <summary>The copy that a block job makes. Written by libvirt alone.</summary>
    [Since("0.9.12")]
    public DiskMirror? Mirror { get; set; }

    /// <summary>Where the guest sees the drive.</summary>
    public required DiskTarget Target { get; set; }

    /// <summary>The limits of the drive's I/O.</summary>
    [Since("0.9.8"), Choice(Limits, OrNone = true)]
    public DiskIoTune? IoTune { get; set; }

    /// <summary>The throttle groups of the domain that limit the drive's I/O.</summary>
    [Since("11.2.0"), Choice(Limits)]
    public DiskThrottleFilters? ThrottleFilters { get; set; }

    /// <summary>Whether the guest cannot write to it, as to an optical drive.</summary>
    [EmptyElement("readonly")]
    public bool IsReadOnly { get; set; }

    /// <summary>Whether it may be in use by several domains at a time.</summary>
    [EmptyElement("shareable")]
    public bool IsShareable { get; set; }

    /// <summary>That what the guest writes is dropped when it is shut down.</summary>
    [Since("0.9.5")]
    public DiskTransient? Transient { get; set; }

    /// <summary>The serial number that the guest sees.</summary>
    [Element("serial"), Data<DiskSerial>, Since("0.7.1")]
    public string? Serial { get; set; }

    /// <summary>The world-wide name that the guest sees.</summary>
    [Element("wwn"), Data<WorldWideName>, Since("0.10.1")]
    public string? WorldWideName { get; set; }

    /// <summary>The vendor that the guest sees, at most 8 printable characters (SCSI).</summary>
    [Element("vendor"), Pattern("[\u0020-\u007E]{0,8}"), Since("1.0.1")]
    public string? Vendor { get; set; }

    /// <summary>The product that the guest sees, at most 16 printable characters (SCSI), or since 11.1.0 40 (SATA, IDE).</summary>
    [Element("product"),
        Pattern("[\u0020-\u007E]{0,16}", Until = "11.1.0"),
        Pattern("[\u0020-\u007E]{0,40}", Since = "11.1.0"),
        Since("1.0.1")]
    public string? Product { get; set; }

    /// <summary>How the image is encrypted. Since 3.9.0 it stands in the source.</summary>
    public StorageEncryption? Encryption { get; set; }

    /// <summary>The place of the drive among the boot devices.</summary>
    [Since("0.8.8")]
    public DeviceBoot? Boot { get; set; }

    /// <summary>The name of the device in the running domain; one that the user chooses begins with <c>ua-</c>.</summary>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the drive.</summary>
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the drive on the guest's buses.</summary>
    public DeviceAddress? Address { get; set; }
}

/// <summary>A serial number of a drive.</summary>
[Datatype("diskSerial", Expected = "a serial number of letters, digits, '_', '.', '+', '-' and blanks")]
[Data("string", Pattern = @"[A-Za-z0-9_\.\+\- ]+")]
public sealed partial class DiskSerial;
