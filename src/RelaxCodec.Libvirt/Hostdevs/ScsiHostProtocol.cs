namespace RelaxCodec.Libvirt;

/// <summary>How a SCSI host adapter is reached.</summary>
public enum ScsiHostProtocol
{
    /// <summary>By vhost.</summary>
    [Value("vhost")]
    Vhost,
}
