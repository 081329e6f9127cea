namespace RelaxCodec.Libvirt;

/// <summary>The options of an emulated virtio NIC.</summary>
[Case("qemu", "vhost", Absent = true)]
public sealed partial class VirtioDriver : InterfaceDriver
{
    /// <summary>Whether the hypervisor or the kernel moves the packets, since libvirt 0.8.8; vhost if absent and there.</summary>
    [CaseValue]
    public VirtioBackend? Name { get; set; }

    /// <summary>How sending is handled when the send buffer is full, since libvirt 0.8.8.</summary>
    [Attr("txmode")]
    public TransmitMode? TransmitMode { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own, since libvirt 0.9.3.</summary>
    [Attr("ioeventfd"), OnOff]
    public bool? IoEventFd { get; set; }

    /// <summary>Whether the device and the driver tell each other which events they want, since libvirt 0.9.5.</summary>
    [Attr("event_idx"), OnOff]
    public bool? EventIndex { get; set; }

    /// <summary>The number of queue pairs, since libvirt 1.0.6.</summary>
    [Attr("queues"), Data<PositiveInteger>]
    public LibvirtNumber? Queues { get; set; }

    /// <summary>The entries of a receive queue, a power of two, since libvirt 2.3.0.</summary>
    [Attr("rx_queue_size"), Data<PositiveInteger>]
    public LibvirtNumber? ReceiveQueueSize { get; set; }

    /// <summary>The entries of a transmit queue, a power of two, since libvirt 3.7.0.</summary>
    [Attr("tx_queue_size"), Data<PositiveInteger>]
    public LibvirtNumber? TransmitQueueSize { get; set; }
}
