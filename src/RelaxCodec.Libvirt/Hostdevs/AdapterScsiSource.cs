namespace RelaxCodec.Libvirt;

/// <summary>A SCSI device behind an adapter of the host.</summary>
[Case("adapter", Absent = true)]
public sealed partial class AdapterScsiSource : ScsiHostdevSource
{
    /// <summary>The protocol, if it is written.</summary>
    [CaseValue]
    public AdapterProtocol? Protocol { get; set; }

    /// <summary>The adapter.</summary>
    public required ScsiAdapter Adapter { get; set; }

    /// <summary>The place of the device behind the adapter.</summary>
    public required ScsiSourceAddress Address { get; set; }
}
