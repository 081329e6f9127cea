namespace RelaxCodec.Libvirt;

/// <summary>How a controller works, most of it for virtio SCSI.</summary>
[Element("driver")]
public sealed partial class ControllerDriver
{
    /// <summary>The number of queues; best as many as the guest has processors.</summary>
    [Attr("queues"), Data<UnsignedInt>, Since("1.0.5")]
    public uint? Queues { get; set; }

    /// <summary>The number of commands that may wait for each device.</summary>
    [Attr("cmd_per_lun"), Data<UnsignedInt>, Since("1.2.7")]
    public uint? CommandsPerUnit { get; set; }

    /// <summary>How much one command may transfer, in sectors of 512 bytes.</summary>
    [Attr("max_sectors"), Data<UnsignedInt>, Since("1.2.7")]
    public uint? MaxSectors { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own.</summary>
    [Attr("ioeventfd"), OnOff, Since("1.2.18")]
    public bool? IoEventFd { get; set; }

    /// <summary>The I/O thread of the domain that serves the controller, from 1.</summary>
    [Attr("iothread"), Data<UnsignedInt>, Since("1.3.5")]
    public uint? IoThread { get; set; }

    /// <summary>The options of a virtio device.</summary>
    [Group, Since("3.5.0")]
    public VirtioOptions? Virtio { get; set; }

    /// <summary>The I/O threads of the domain that serve the controller, if it is not one alone.</summary>
    [Since("11.2.0")]
    public IoThreadMapping? IoThreads { get; set; }
}
