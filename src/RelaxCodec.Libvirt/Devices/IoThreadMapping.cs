namespace RelaxCodec.Libvirt;

/// <summary>The I/O threads of the domain that serve the queues of a device.</summary>
[Element("iothreads")]
public sealed partial class IoThreadMapping
{
    /// <summary>The threads.</summary>
    [OneOrMore]
    public List<MappedIoThread> Threads { get; } = [];
}

/// <summary>An I/O thread that serves queues of a device.</summary>
[Element("iothread")]
public sealed partial class MappedIoThread
{
    /// <summary>The number of the thread, from 1.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }

    /// <summary>The queues that it serves; where no thread has any, the queues are dealt out evenly.</summary>
    public List<QueueMapping> Queues { get; } = [];
}

/// <summary>A queue of a device.</summary>
[Element("queue")]
public sealed partial class QueueMapping
{
    /// <summary>The number of the queue, from 0.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public required uint Id { get; set; }
}
