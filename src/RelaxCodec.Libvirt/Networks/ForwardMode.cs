namespace RelaxCodec.Libvirt;

/// <summary>How a network is connected to that of the host.</summary>
public enum ForwardMode
{
    /// <summary>By address translation.</summary>
    [Value("nat")]
    Nat,

    /// <summary>By routing.</summary>
    [Value("route")]
    Route,

    /// <summary>By routing without any firewall rules of libvirt's, since libvirt 2.2.0.</summary>
    [Value("open")]
    Open,

    /// <summary>By a bridge, or attached to devices of a pool so that guests reach each other in the host, since libvirt 0.9.4.</summary>
    [Value("bridge")]
    Bridge,

    /// <summary>Each guest interface has a device of the pool to itself, through macvtap, since libvirt 0.9.4.</summary>
    [Value("passthrough")]
    Passthrough,

    /// <summary>Attached to devices of a pool so that guests reach each other through a router only, since libvirt 0.9.4.</summary>
    [Value("private")]
    Private,

    /// <summary>Attached to devices of a pool so that guests reach each other through the external switch, since libvirt 0.9.4.</summary>
    [Value("vepa")]
    Vepa,

    /// <summary>Each guest interface is a device of the pool, assigned to the guest, since libvirt 0.10.0.</summary>
    [Value("hostdev")]
    Hostdev,
}
