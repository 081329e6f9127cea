namespace RelaxCodec.Libvirt;

/// <summary>How a virtio NIC sends.</summary>
public enum TransmitMode
{
    /// <summary>In a thread of its own.</summary>
    [Value("iothread")]
    IoThread,

    /// <summary>When a timer fires.</summary>
    [Value("timer")]
    Timer,
}
