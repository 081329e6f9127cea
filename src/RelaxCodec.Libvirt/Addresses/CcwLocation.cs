namespace RelaxCodec.Libvirt;

/// <summary>The coordinates of a device on the channel I/O of S390.</summary>
[Group]
public sealed partial class CcwLocation
{
    /// <summary>The channel subsystem; 0xfe for virtio devices.</summary>
    [Attr("cssid"), Data<CcwChannelSubsystem>]
    public required LibvirtNumber ChannelSubsystem { get; set; }

    /// <summary>The subchannel set.</summary>
    [Attr("ssid"), Data<CcwSubchannelSet>]
    public required LibvirtNumber SubchannelSet { get; set; }

    /// <summary>The device number.</summary>
    [Attr("devno"), Data<CcwDeviceNumber>]
    public required LibvirtNumber DeviceNumber { get; set; }
}
