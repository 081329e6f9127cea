namespace RelaxCodec.Libvirt;

/// <summary>A NIC of the host assigned to the guest, usually an SR-IOV virtual function, since libvirt 0.9.11.</summary>
[Case("hostdev"), OrderOf(nameof(Driver), 1)]
public sealed partial class HostdevInterface : Interface
{
    /// <summary>Whether libvirt detaches the device from the host and gives it back.</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required HostdevInterfaceSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4)]
    public VirtualPort? VirtualPort { get; set; }
}
