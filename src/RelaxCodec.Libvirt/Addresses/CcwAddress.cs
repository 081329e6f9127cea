namespace RelaxCodec.Libvirt;

/// <summary>A place on the channel I/O of S390. Either all of it is given or none.</summary>
[Case("ccw"), Since("1.0.4")]
public sealed partial class CcwAddress : DeviceAddress
{
    /// <summary>The place; libvirt assigns one if it is absent.</summary>
    [Group]
    public CcwLocation? Location { get; set; }
}

/// <summary>The coordinates of a device on the channel I/O of S390.</summary>
[Group]
public sealed partial class CcwLocation
{
    /// <summary>The channel subsystem; 0xfe for virtio devices.</summary>
    [Attr("cssid"), Data<CcwChannelSubsystem>]
    public required byte ChannelSubsystem { get; set; }

    /// <summary>The subchannel set.</summary>
    [Attr("ssid"), Data<CcwSubchannelSet>]
    public required byte SubchannelSet { get; set; }

    /// <summary>The device number.</summary>
    [Attr("devno"), Data<CcwDeviceNumber>]
    public required ushort DeviceNumber { get; set; }
}

/// <summary>A channel subsystem of S390.</summary>
[Datatype("ccwCssidRange", Mapping = typeof(NumberForm.AnyRadixAsHex<byte>))]
[Data("string", Pattern = "0x[0-9a-eA-E][0-9a-fA-F]?")]
[Data("string", Pattern = "0x[fF][0-9a-eA-E]?")]
[Data("int", MinInclusive = "0", MaxInclusive = "254")]
public sealed partial class CcwChannelSubsystem;

/// <summary>A subchannel set of S390.</summary>
[Datatype("ccwSsidRange", Mapping = typeof(NumberForm.AnyRadixAsHex<byte>)), Data("string", Pattern = "(0x)?[0-3]")]
public sealed partial class CcwSubchannelSet;

/// <summary>A device number of S390.</summary>
[Datatype("ccwDevnoRange", Mapping = typeof(NumberForm.AnyRadixAsHex4<ushort>))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,4}")]
[Data("int", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class CcwDeviceNumber;
