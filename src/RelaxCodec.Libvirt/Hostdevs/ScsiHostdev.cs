namespace RelaxCodec.Libvirt;

/// <summary>A SCSI device, since libvirt 1.0.6.</summary>
[Case("scsi")]
public sealed partial class ScsiHostdev : SubsystemHostdev
{
    /// <summary>Whether commands of the guest are filtered by the kernel.</summary>
    [Attr("sgio")]
    public ScsiFilter? Filter { get; set; }

    /// <summary>Whether the domain needs the capability for raw I/O, since libvirt 1.2.9.</summary>
    [Attr("rawio"), YesNo]
    public bool? RawIo { get; set; }

    /// <summary>The device of the host, or of an iSCSI server.</summary>
    public required ScsiHostdevSource Source { get; set; }
}
