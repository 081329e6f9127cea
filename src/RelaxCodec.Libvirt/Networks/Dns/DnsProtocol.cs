namespace RelaxCodec.Libvirt;

/// <summary>The protocol of a service.</summary>
public enum DnsProtocol
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}
