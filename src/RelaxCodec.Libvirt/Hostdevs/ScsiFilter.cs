namespace RelaxCodec.Libvirt;

/// <summary>Whether the kernel filters SCSI commands.</summary>
public enum ScsiFilter
{
    /// <summary>It does.</summary>
    [Value("filtered")]
    Filtered,

    /// <summary>It does not.</summary>
    [Value("unfiltered")]
    Unfiltered,
}
