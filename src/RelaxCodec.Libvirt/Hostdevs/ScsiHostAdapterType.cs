namespace RelaxCodec.Libvirt;

/// <summary>The type of a <see cref="ScsiHostAdapter"/>.</summary>
public enum ScsiHostAdapterType
{
    /// <summary>A SCSI host adapter.</summary>
    [Value("scsi_host")]
    ScsiHost,
}
