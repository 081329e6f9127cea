namespace RelaxCodec.Libvirt;

/// <summary>The driver of the hypervisor that serves a drive, the format of the image and how it is accessed.</summary>
[Element("driver")]
public sealed partial class DiskDriver
{
    /// <summary>The driver, <c>qemu</c> for QEMU; the hypervisor's default if absent.</summary>
    [Attr("name"), Data<GenericName>]
    public string? Name { get; set; }

    /// <summary>The format of the image; <c>raw</c> if absent (QEMU).</summary>
    [Attr("type")]
    public DiskDriverFormat? Type { get; set; }

    /// <summary>How the host caches the image; the hypervisor's default if absent.</summary>
    [Attr("cache"), Since("0.6.0")]
    public DiskCacheMode? Cache { get; set; }

    /// <summary>What happens on an error; the hypervisor's default if absent.</summary>
    [Attr("error_policy"), Since("0.8.0")]
    public DiskErrorPolicy? ErrorPolicy { get; set; }

    /// <summary>What happens on an error of reading; as <see cref="ErrorPolicy"/> says if absent.</summary>
    [Attr("rerror_policy"), Since("0.9.7")]
    public DiskReadErrorPolicy? ReadErrorPolicy { get; set; }

    /// <summary>How the host does I/O; the hypervisor's default if absent.</summary>
    [Attr("io"), Since("0.8.8")]
    public DiskIoMode? Io { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own; the hypervisor's default if absent.</summary>
    [Attr("ioeventfd"), OnOff, Since("0.9.3")]
    public bool? IoEventFd { get; set; }

    /// <summary>Whether the device and the driver tell each other which events they want; the hypervisor's default if absent.</summary>
    [Attr("event_idx"), OnOff, Since("0.9.5")]
    public bool? EventIndex { get; set; }

    /// <summary>Whether what is read of a backing store is copied to the image; it is not if absent.</summary>
    [Attr("copy_on_read"), OnOff, Since("0.9.10")]
    public bool? CopyOnRead { get; set; }

    /// <summary>What becomes of what the guest discards; the hypervisor's default if absent.</summary>
    [Attr("discard"), Since("1.0.6")]
    public DiskDiscard? Discard { get; set; }

    /// <summary>The I/O thread of the domain that serves the drive, from 1; the main loop of the hypervisor if absent.</summary>
    [Attr("iothread"), Data<UnsignedInt>, Since("1.2.8")]
    public uint? IoThread { get; set; }

    /// <summary>Whether blocks of zeros that are written are found out; they are not if absent.</summary>
    [Attr("detect_zeroes"), Since("2.0.0")]
    public DiskZeroDetection? DetectZeroes { get; set; }

    /// <summary>Whether clusters that the guest discards keep their place in a qcow2 image; they do not if absent.</summary>
    [Attr("discard_no_unref"), OnOff, Since("9.5.0")]
    public bool? DiscardKeepsClusters { get; set; }

    /// <summary>The number of virtqueues.</summary>
    [Attr("queues"), Data<PositiveInteger>, Since("3.9.0")]
    public uint? Queues { get; set; }

    /// <summary>The entries of a virtqueue.</summary>
    [Attr("queue_size"), Data<PositiveInteger>, Since("7.8.0")]
    public uint? QueueSize { get; set; }

    /// <summary>The options that virtio devices share.</summary>
    [Group]
    public VirtioOptions? Virtio { get; set; }

    /// <summary>How much of the image's metadata is held in memory.</summary>
    [Since("7.0.0")]
    public MetadataCache? MetadataCache { get; set; }

    /// <summary>The I/O threads of the domain that serve the virtqueues.</summary>
    [Since("10.0.0")]
    public IoThreadMapping? IoThreads { get; set; }

    /// <summary>The statistics that are collected of the drive.</summary>
    [Since("11.9.0")]
    public DiskStatistics? Statistics { get; set; }
}

/// <summary>The statistics that are collected of a drive.</summary>
[Element("statistics")]
public sealed partial class DiskStatistics
{
    /// <summary>Those of a time, which is then a new one.</summary>
    public List<DiskStatistic> Intervals { get; } = [];

    /// <summary>How long operations take.</summary>
    [Since("12.1.0")]
    public List<LatencyHistogram> LatencyHistograms { get; } = [];
}

/// <summary>Statistics of a time.</summary>
[Element("statistic")]
public sealed partial class DiskStatistic
{
    /// <summary>The time in seconds.</summary>
    [Attr("interval"), Data<UnsignedInt>]
    public required uint Interval { get; set; }
}

/// <summary>How many operations take how long.</summary>
[Element("latency-histogram")]
public sealed partial class LatencyHistogram
{
    /// <summary>The operations; all kinds that have no histogram of their own if absent.</summary>
    [Attr("type")]
    public DiskOperation? Operation { get; set; }

    /// <summary>The bins, by their durations.</summary>
    [OneOrMore]
    public List<LatencyBin> Bins { get; } = [];
}

/// <summary>A bin of a <see cref="LatencyHistogram"/>, up to the next one.</summary>
[Element("bin")]
public sealed partial class LatencyBin
{
    /// <summary>The shortest duration in it, in nanoseconds.</summary>
    [Attr("start"), Data<UnsignedLong>]
    public required ulong Start { get; set; }
}
