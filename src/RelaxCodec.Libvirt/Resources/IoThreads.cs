namespace RelaxCodec.Libvirt;

/// <summary>The threads of their own that disks and other devices can be given, by their numbers.</summary>
[Element("iothreadids")]
public sealed partial class IoThreads
{
    /// <summary>The threads.</summary>
    public List<IoThread> Threads { get; } = [];
}

/// <summary>A thread for the I/O of devices.</summary>
[Element("iothread")]
public sealed partial class IoThread
{
    /// <summary>Its number, from 1, by which devices name it.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>The fewest workers that stand ready for it.</summary>
    [Attr("thread_pool_min"), Data<UnsignedInt>, Since("8.5.0")]
    public uint? ThreadPoolMin { get; set; }

    /// <summary>The most workers that it has, at least 1.</summary>
    [Attr("thread_pool_max"), Data<UnsignedInt>, Since("8.5.0")]
    public uint? ThreadPoolMax { get; set; }

    /// <summary>How long it polls; as the hypervisor likes if absent.</summary>
    [Since("9.4.0")]
    public IoThreadPoll? Poll { get; set; }
}

/// <summary>How long a thread polls for work before it waits for events.</summary>
[Element("poll")]
public sealed partial class IoThreadPoll
{
    /// <summary>The longest time, in nanoseconds; 0 is not to poll.</summary>
    [Attr("max"), Data<UnsignedLong>]
    public ulong? Max { get; set; }

    /// <summary>The factor by which the time grows where it was too short; 0 is the hypervisor's.</summary>
    [Attr("grow"), Data<UnsignedLong>]
    public ulong? Grow { get; set; }

    /// <summary>The divisor by which the time shrinks where it was too long; 0 is the hypervisor's.</summary>
    [Attr("shrink"), Data<UnsignedLong>]
    public ulong? Shrink { get; set; }

    /// <summary>How much the newest interval between events counts when the time is adapted.</summary>
    [Attr("weight"), Data<UnsignedInt>, Since("12.7.0")]
    public uint? Weight { get; set; }
}

/// <summary>The thread for the I/O of all devices that have none of their own.</summary>
[Element("defaultiothread")]
public sealed partial class DefaultIoThread
{
    /// <summary>The fewest workers that stand ready for it.</summary>
    [Attr("thread_pool_min"), Data<UnsignedInt>]
    public uint? ThreadPoolMin { get; set; }

    /// <summary>The most workers that it has, at least 1.</summary>
    [Attr("thread_pool_max"), Data<UnsignedInt>]
    public uint? ThreadPoolMax { get; set; }
}
