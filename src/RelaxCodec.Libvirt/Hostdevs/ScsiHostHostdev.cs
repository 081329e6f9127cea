namespace RelaxCodec.Libvirt;

/// <summary>All units of a SCSI host adapter, through vhost, since libvirt 2.5.0.</summary>
[Case("scsi_host")]
public sealed partial class ScsiHostHostdev : SubsystemHostdev
{
    /// <summary>The kind of virtio device, since libvirt 5.2.0.</summary>
    [Attr("model")]
    public VhostScsiModel? Model { get; set; }

    /// <summary>The adapter.</summary>
    public required ScsiHostHostdevSource Source { get; set; }
}
