namespace RelaxCodec.Libvirt;

/// <summary>A file of the host that is an image.</summary>
[Element("source")]
public sealed partial class FileStorageSource : StorageSource
{
    /// <summary>The absolute path of the file, or a path of VMware such as <c>[datastore] guest/disk.vmdk</c>.</summary>
    [Attr("file"), Data<ImagePath>, Choice("file", "path", OrNone = true)]
    public string? File { get; set; }

    /// <summary>The name of a group of open file descriptors that was handed to libvirt, to use instead of opening the file.</summary>
    [Attr("fdgroup"), Since("9.0.0"), Choice("file", "path", Optional = true)]
    public string? FileDescriptorGroup { get; set; }

    /// <summary>What to do if the file is missing; <c>mandatory</c> if absent.</summary>
    [Attr("startupPolicy"), Since("0.9.7")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>How security drivers label the file.</summary>
    [Order(2), Since("0.9.9")]
    public List<DeviceSecurityLabel> SecurityLabels { get; } = [];

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>The path of an image: absolute, or VMware's.</summary>
[Datatype("imagePath", Expected = "an absolute path such as /var/lib/images/disk.qcow2, or one of VMware such as [store] disk.vmdk")]
[Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
[Data("string", Pattern = @"\[[^\]]+\] .+")]
public sealed partial class ImagePath;

/// <summary>A block device of the host.</summary>
[Element("source")]
public sealed partial class BlockStorageSource : StorageSource
{
    /// <summary>The absolute path or the name of the device.</summary>
    [Attr("dev"), Data<BlockDeviceName>]
    public string? Device { get; set; }

    /// <summary>What to do if the device is missing; <c>mandatory</c> if absent.</summary>
    [Attr("startupPolicy"), Since("0.9.7")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>How security drivers label the device.</summary>
    [Order(2), Since("0.9.9")]
    public List<DeviceSecurityLabel> SecurityLabels { get; } = [];

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }

    /// <summary>Whether and how the guest may reserve the SCSI device for itself.</summary>
    [Order(5), Since("4.4.0")]
    public StorageReservations? Reservations { get; set; }
}

/// <summary>A block device of the host.</summary>
[Datatype("blockDeviceName", Expected = "an absolute path such as /dev/sda, or the name of a device")]
[Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
[Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/]+")]
public sealed partial class BlockDeviceName;

/// <summary>A directory of the host that the guest sees as a drive.</summary>
[Element("source")]
public sealed partial class DirectoryStorageSource : StorageSource
{
    /// <summary>The absolute path of the directory.</summary>
    [Attr("dir"), Data<AbsoluteFilePath>]
    public required string Directory { get; set; }

    /// <summary>What to do if the directory is missing; <c>mandatory</c> if absent.</summary>
    [Attr("startupPolicy"), Since("0.9.7")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A volume of a storage pool.</summary>
[Element("source")]
public sealed partial class VolumeStorageSource : StorageSource
{
    /// <summary>The name of the pool.</summary>
    [Attr("pool"), Data<ObjectName>]
    public required string Pool { get; set; }

    /// <summary>The name of the volume in the pool.</summary>
    [Attr("volume"), Data<VolumeName>]
    public required string Volume { get; set; }

    /// <summary>How the volume of an iSCSI pool is reached; <c>host</c> if absent.</summary>
    [Attr("mode"), Since("1.1.1")]
    public VolumeMode? Mode { get; set; }

    /// <summary>What to do if the volume is missing; <c>mandatory</c> if absent.</summary>
    [Attr("startupPolicy"), Since("0.9.7")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>How security drivers label the volume.</summary>
    [Order(2), Since("0.9.9")]
    public List<DeviceSecurityLabel> SecurityLabels { get; } = [];

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>The name of a volume of a storage pool.</summary>
[Datatype("volName", Expected = "the name of a volume, without '/', other than '.' and '..'")]
[Data("string", Pattern = "[^/]+", Except = [".", ".."], ExceptTokens = true)]
public sealed partial class VolumeName;

/// <summary>How a volume of an iSCSI pool is reached.</summary>
public enum VolumeMode : byte
{
    /// <summary>By the block device that the host has of it.</summary>
    [Value("host")]
    Host,

    /// <summary>By the hypervisor itself, which connects to the server of the pool.</summary>
    [Value("direct")]
    Direct,
}
