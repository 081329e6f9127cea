namespace RelaxCodec.Libvirt;

/// <summary>All units of a SCSI host adapter, through vhost.</summary>
[Case("scsi_host"), Since("2.5.0")]
public sealed partial class ScsiHostHostdev : SubsystemHostdev
{
    /// <summary>The kind of virtio device.</summary>
    [Attr("model"), Since("5.2.0")]
    public VhostScsiModel? Model { get; set; }

    /// <summary>The adapter.</summary>
    public required ScsiHostHostdevSource Source { get; set; }
}

/// <summary>The SCSI host adapter.</summary>
[Element("source")]
public sealed partial class ScsiHostHostdevSource
{
    /// <summary>The protocol: there is one.</summary>
    [Attr("protocol")]
    public ScsiHostProtocol Protocol { get; set; }

    /// <summary>The world-wide port name of the vhost target, <c>naa.</c> and 16 hexadecimal digits.</summary>
    [Attr("wwpn"), Pattern(@"(naa\.)[0-9a-fA-F]{16}")]
    public required string PortName { get; set; }
}

/// <summary>How a SCSI host adapter is reached.</summary>
public enum ScsiHostProtocol : byte
{
    /// <summary>By vhost.</summary>
    [Value("vhost")]
    Vhost,
}

/// <summary>A kind of virtio device.</summary>
public enum VhostScsiModel : byte
{
    /// <summary>Either kind, by the bus it is on.</summary>
    [Value("virtio")]
    Virtio,

    /// <summary>A transitional device.</summary>
    [Value("virtio-transitional")]
    VirtioTransitional,

    /// <summary>A device of virtio 1.0 and later only.</summary>
    [Value("virtio-non-transitional")]
    VirtioNonTransitional,
}
