namespace RelaxCodec.Libvirt;

/// <summary>A protocol with ports.</summary>
public enum PortForwardProtocol
{
    /// <summary>TCP.</summary>
    [Value("tcp")]
    Tcp,

    /// <summary>UDP.</summary>
    [Value("udp")]
    Udp,
}
