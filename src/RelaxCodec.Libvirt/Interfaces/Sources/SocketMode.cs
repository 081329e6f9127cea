namespace RelaxCodec.Libvirt;

/// <summary>Which end of a socket the hypervisor is.</summary>
public enum SocketMode
{
    /// <summary>It listens.</summary>
    [Value("server")]
    Server,

    /// <summary>It connects.</summary>
    [Value("client")]
    Client,
}
