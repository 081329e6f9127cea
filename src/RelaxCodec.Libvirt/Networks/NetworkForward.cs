namespace RelaxCodec.Libvirt;

/// <summary>How a network is connected to that of the host: by routing, by a bridge, or by a pool of devices that guests get one each of.</summary>
[Element("forward")]
public sealed partial class NetworkForward
{
    /// <summary>The device that traffic leaves through; in the modes with a pool the first device of it.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The kind of connection; <see cref="ForwardMode.Nat"/> if absent.</summary>
    [Attr("mode")]
    public ForwardMode? Mode { get; set; }

    /// <summary>Whether libvirt detaches the devices of the pool from the host and gives them back (mode hostdev).</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The driver that assigns the devices of the pool (mode hostdev), since libvirt 1.0.5.</summary>
    public ForwardDriver? Driver { get; set; }

    /// <summary>The addresses and ports that traffic is translated to (mode nat), since libvirt 1.0.3.</summary>
    public ForwardNat? Nat { get; set; }

    /// <summary>The physical function whose virtual functions are the pool, since libvirt 0.9.10.</summary>
    public ForwardPhysicalFunction? PhysicalFunction { get; set; }

    /// <summary>The pool, as network devices.</summary>
    [Choice("pool", OrNone = true)]
    public List<ForwardInterface> Interfaces { get; } = [];

    /// <summary>The pool, as PCI devices, since libvirt 0.10.0.</summary>
    [Choice("pool")]
    public List<ForwardAddress> Addresses { get; } = [];
}
