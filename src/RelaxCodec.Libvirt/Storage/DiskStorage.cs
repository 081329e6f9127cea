namespace RelaxCodec.Libvirt;

/// <summary>
/// Where the content of an image is: the attribute <c>type</c> of a disk, a backing store, a mirror, a data store or an NVRAM, and the
/// <c>source</c> that goes with it.
/// </summary>
[Group, Discriminator("type")]
public abstract partial class DiskStorage;

/// <summary>A file of the host. An image without a type is one, too.</summary>
[Case("file", Absent = true)]
public sealed partial class FileStorage : DiskStorage
{
    /// <summary>The type, if it is written.</summary>
    [CaseValue]
    public FileStorageType? Type { get; set; }

    /// <summary>The file; an empty drive if absent.</summary>
    public FileStorageSource? Source { get; set; }
}

/// <summary>The type of a <see cref="FileStorage"/>.</summary>
public enum FileStorageType : byte
{
    /// <summary>A file.</summary>
    [Value("file")]
    File,
}

/// <summary>A block device of the host.</summary>
[Case("block")]
public sealed partial class BlockStorage : DiskStorage
{
    /// <summary>The device; an empty drive if absent.</summary>
    public BlockStorageSource? Source { get; set; }
}

/// <summary>A directory of the host, which the guest sees as a drive with a file system.</summary>
[Case("dir"), Since("0.7.5")]
public sealed partial class DirectoryStorage : DiskStorage
{
    /// <summary>The directory; an empty drive if absent.</summary>
    public DirectoryStorageSource? Source { get; set; }
}

/// <summary>An image behind a network protocol.</summary>
[Case("network"), Since("0.8.7")]
public sealed partial class NetworkStorage : DiskStorage
{
    /// <summary>The image and its servers.</summary>
    public required NetworkStorageSource Source { get; set; }
}

/// <summary>A volume of a storage pool of libvirt.</summary>
[Case("volume"), Since("1.0.5")]
public sealed partial class VolumeStorage : DiskStorage
{
    /// <summary>The volume; an empty drive if absent.</summary>
    public VolumeStorageSource? Source { get; set; }
}

/// <summary>A namespace of an NVMe controller of the host, which the hypervisor drives itself.</summary>
[Case("nvme"), Since("6.0.0")]
public sealed partial class NvmeStorage : DiskStorage
{
    /// <summary>The controller and the namespace.</summary>
    public NvmeStorageSource? Source { get; set; }
}

/// <summary>A disk that another process of the host serves over the vhost-user protocol.</summary>
[Case("vhostuser"), Since("7.1.0")]
public sealed partial class VhostUserStorage : DiskStorage
{
    /// <summary>The socket of the process.</summary>
    public required VhostUserStorageSource Source { get; set; }
}

/// <summary>A vDPA block device of the host.</summary>
[Case("vhostvdpa"), Since("9.8.0")]
public sealed partial class VhostVdpaStorage : DiskStorage
{
    /// <summary>The device.</summary>
    public required VhostVdpaStorageSource Source { get; set; }
}

/// <summary>A device of FreeBSD's CAM Target Layer (bhyve).</summary>
[Case("ctl"), Since("12.0.0")]
public sealed partial class CtlStorage : DiskStorage
{
    /// <summary>The device.</summary>
    public required CtlStorageSource Source { get; set; }
}
