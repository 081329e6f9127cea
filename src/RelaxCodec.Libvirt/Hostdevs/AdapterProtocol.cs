namespace RelaxCodec.Libvirt;

/// <summary>The protocol of an <see cref="AdapterScsiSource"/>.</summary>
public enum AdapterProtocol
{
    /// <summary>None: an adapter of the host.</summary>
    [Value("adapter")]
    Adapter,
}
