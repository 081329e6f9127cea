namespace RelaxCodec.Libvirt;

/// <summary>How the guest gets at the files of a filesystem.</summary>
[Element("driver"), Discriminator("type")]
public abstract partial class FilesystemDriver;

/// <summary>By the 9p protocol of QEMU, or by a driver that the host mounts images with for containers.</summary>
[Case("path", "handle", "loop", "nbd", "ploop", Absent = true)]
public sealed partial class MountFilesystemDriver : FilesystemDriver
{
    /// <summary>Which driver; the hypervisor's default if absent.</summary>
    [CaseValue]
    public MountFilesystemDriverType? Type { get; set; }

    /// <summary>The format of the image; found out if absent.</summary>
    [Attr("format"), Since("1.0.6")]
    public StorageFormatType? Format { get; set; }

    /// <summary>When the host writes what the guest has written; as it likes if absent.</summary>
    [Attr("wrpolicy"), Since("0.9.10")]
    public FilesystemWritePolicy? WritePolicy { get; set; }

    /// <summary>The options of a virtio device.</summary>
    [Group, Since("3.5.0")]
    public VirtioOptions? Virtio { get; set; }
}

/// <summary>The driver of a filesystem.</summary>
public enum MountFilesystemDriverType : byte
{
    /// <summary>9p, by the paths of the files.</summary>
    [Value("path")]
    Path,

    /// <summary>9p, by handles of the files, which QEMU no longer has.</summary>
    [Value("handle"), Since("0.9.7")]
    Handle,

    /// <summary>A loop device of the host (LXC).</summary>
    [Value("loop"), Since("1.0.6")]
    Loop,

    /// <summary>A network block device of the host (LXC).</summary>
    [Value("nbd"), Since("1.0.6")]
    Nbd,

    /// <summary>A ploop device of Virtuozzo.</summary>
    [Value("ploop")]
    Ploop,
}

/// <summary>When the host writes what the guest has written.</summary>
public enum FilesystemWritePolicy : byte
{
    /// <summary>At once.</summary>
    [Value("immediate")]
    Immediate,
}

/// <summary>By virtiofs. The guest's memory must be shared with the process that serves the files.</summary>
[Case("virtiofs"), Since("6.2.0")]
public sealed partial class VirtioFsDriver : FilesystemDriver
{
    /// <summary>How many requests the queue holds.</summary>
    [Attr("queue"), Data<UnsignedInt>]
    public uint? QueueSize { get; set; }

    /// <summary>The options of a virtio device.</summary>
    [Group]
    public VirtioOptions? Virtio { get; set; }
}

/// <summary>By a USB device of the media transfer protocol.</summary>
[Case("mtp"), Since("10.2.0")]
public sealed partial class MtpDriver : FilesystemDriver;
