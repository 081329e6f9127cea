namespace RelaxCodec.Libvirt;

/// <summary>An interface attached directly to a device of the host, by macvtap, since libvirt 0.7.7.</summary>
[Case("direct")]
public sealed partial class DirectInterface : Interface
{
    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required DirectSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4)]
    public VirtualPort? VirtualPort { get; set; }
}
