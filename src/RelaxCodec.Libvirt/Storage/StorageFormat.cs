namespace RelaxCodec.Libvirt;

/// <summary>The format of an image.</summary>
[Element("format")]
public sealed partial class StorageFormat
{
    /// <summary>The format.</summary>
    [Attr("type")]
    public required StorageFormatType Type { get; set; }

    /// <summary>How much of the image's metadata is held in memory.</summary>
    [Since("7.0.0")]
    public MetadataCache? MetadataCache { get; set; }
}

/// <summary>How much of an image's metadata is held in memory.</summary>
[Element("metadata_cache")]
public sealed partial class MetadataCache
{
    /// <summary>The most; the hypervisor's default if absent.</summary>
    public MetadataCacheSize? MaxSize { get; set; }
}

/// <summary>The most that a <see cref="MetadataCache"/> takes, in bytes unless it has a unit.</summary>
[Element("max_size")]
public sealed partial class MetadataCacheSize : ScaledAmount;

/// <summary>A format of images.</summary>
public enum StorageFormatType : byte
{
    /// <summary>None: the bytes of the disk, one after the other.</summary>
    [Value("raw")]
    Raw,

    /// <summary>A directory.</summary>
    [Value("dir")]
    Directory,

    /// <summary>The format of Bochs.</summary>
    [Value("bochs")]
    Bochs,

    /// <summary>A compressed loop device.</summary>
    [Value("cloop")]
    Cloop,

    /// <summary>A disk image of macOS.</summary>
    [Value("dmg")]
    Dmg,

    /// <summary>An image of an optical disc.</summary>
    [Value("iso")]
    Iso,

    /// <summary>The format of Virtual PC.</summary>
    [Value("vpc")]
    Vpc,

    /// <summary>The format of VirtualBox.</summary>
    [Value("vdi")]
    Vdi,

    /// <summary>A FAT file system that the hypervisor makes of a directory.</summary>
    [Value("fat")]
    Fat,

    /// <summary>The format of Xen's VHD images.</summary>
    [Value("vhd")]
    Vhd,

    /// <summary>The format of Virtuozzo.</summary>
    [Value("ploop")]
    Ploop,

    /// <summary>An encrypted LUKS container.</summary>
    [Value("luks")]
    Luks,

    /// <summary>The copy-on-write format of User Mode Linux.</summary>
    [Value("cow")]
    Cow,

    /// <summary>The first copy-on-write format of QEMU.</summary>
    [Value("qcow")]
    Qcow,

    /// <summary>The copy-on-write format of QEMU.</summary>
    [Value("qcow2")]
    Qcow2,

    /// <summary>The enhanced disk format of QEMU.</summary>
    [Value("qed")]
    Qed,

    /// <summary>The format of VMware.</summary>
    [Value("vmdk")]
    Vmdk,
}
