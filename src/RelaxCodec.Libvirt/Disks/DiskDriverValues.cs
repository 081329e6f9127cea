namespace RelaxCodec.Libvirt;

/// <summary>The format of an image, as its driver is told it.</summary>
public enum DiskDriverFormat : byte
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

    /// <summary>The name that Xen had for <see cref="Raw"/>.</summary>
    [Value("aio")]
    Aio,
}

/// <summary>How the host caches an image.</summary>
public enum DiskCacheMode : byte
{
    /// <summary>As the hypervisor thinks best.</summary>
    [Value("default")]
    Default,

    /// <summary>Not at all; the guest sees a cache that it has to flush.</summary>
    [Value("none")]
    None,

    /// <summary>What is written is written later, and what the guest flushes is flushed.</summary>
    [Value("writeback")]
    WriteBack,

    /// <summary>What is written is written at once.</summary>
    [Value("writethrough")]
    WriteThrough,

    /// <summary>What is written is written at once, without the host's cache.</summary>
    [Value("directsync"), Since("0.9.5")]
    DirectSync,

    /// <summary>All is cached, and what the guest flushes is not flushed.</summary>
    [Value("unsafe"), Since("0.9.7")]
    Unsafe,
}

/// <summary>What happens on an error of a drive.</summary>
public enum DiskErrorPolicy : byte
{
    /// <summary>The guest is paused.</summary>
    [Value("stop")]
    Stop,

    /// <summary>The guest is told.</summary>
    [Value("report"), Since("0.9.7")]
    Report,

    /// <summary>Nothing.</summary>
    [Value("ignore")]
    Ignore,

    /// <summary>The guest is paused if the host has no space left, and is told of any other error.</summary>
    [Value("enospace")]
    NoSpace,
}

/// <summary>What happens on an error of reading a drive.</summary>
public enum DiskReadErrorPolicy : byte
{
    /// <summary>The guest is paused.</summary>
    [Value("stop")]
    Stop,

    /// <summary>The guest is told.</summary>
    [Value("report")]
    Report,

    /// <summary>Nothing.</summary>
    [Value("ignore")]
    Ignore,
}

/// <summary>How the host does the I/O of a drive.</summary>
public enum DiskIoMode : byte
{
    /// <summary>In threads.</summary>
    [Value("threads")]
    Threads,

    /// <summary>By the asynchronous I/O of the kernel.</summary>
    [Value("native")]
    Native,

    /// <summary>By io_uring of the kernel.</summary>
    [Value("io_uring"), Since("6.3.0")]
    IoUring,
}

/// <summary>What becomes of what the guest discards.</summary>
public enum DiskDiscard : byte
{
    /// <summary>It is discarded in the image, too.</summary>
    [Value("unmap")]
    Unmap,

    /// <summary>Nothing.</summary>
    [Value("ignore")]
    Ignore,
}

/// <summary>Whether blocks of zeros that are written are found out.</summary>
public enum DiskZeroDetection : byte
{
    /// <summary>They are not.</summary>
    [Value("off")]
    Off,

    /// <summary>They are, and not written.</summary>
    [Value("on")]
    On,

    /// <summary>They are, and discarded in the image.</summary>
    [Value("unmap")]
    Unmap,
}

/// <summary>A kind of operation of a drive.</summary>
public enum DiskOperation : byte
{
    /// <summary>Reading.</summary>
    [Value("read")]
    Read,

    /// <summary>Writing.</summary>
    [Value("write")]
    Write,

    /// <summary>Appending to a zone.</summary>
    [Value("zone")]
    Zone,

    /// <summary>Flushing.</summary>
    [Value("flush")]
    Flush,
}
