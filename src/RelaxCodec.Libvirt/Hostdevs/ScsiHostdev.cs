namespace RelaxCodec.Libvirt;

/// <summary>A SCSI device.</summary>
[Case("scsi"), Since("1.0.6")]
public sealed partial class ScsiHostdev : SubsystemHostdev
{
    /// <summary>Whether commands of the guest are filtered by the kernel.</summary>
    [Attr("sgio")]
    public ScsiFilter? Filter { get; set; }

    /// <summary>Whether the domain needs the capability for raw I/O.</summary>
    [Attr("rawio"), YesNo, Since("1.2.9")]
    public bool? RawIo { get; set; }

    /// <summary>The device of the host, or of an iSCSI server.</summary>
    public required ScsiHostdevSource Source { get; set; }
}

/// <summary>Where a SCSI device is.</summary>
[Element("source"), Discriminator("protocol")]
public abstract partial class ScsiHostdevSource;

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

/// <summary>The protocol of an <see cref="AdapterScsiSource"/>.</summary>
public enum AdapterProtocol : byte
{
    /// <summary>None: an adapter of the host.</summary>
    [Value("adapter")]
    Adapter,
}

/// <summary>Whether the kernel filters SCSI commands.</summary>
public enum ScsiFilter : byte
{
    /// <summary>It does.</summary>
    [Value("filtered")]
    Filtered,

    /// <summary>It does not.</summary>
    [Value("unfiltered")]
    Unfiltered,
}
