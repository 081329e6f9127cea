namespace RelaxCodec.Libvirt;

/// <summary>The driver of the host that assigns a device to the guest, since libvirt 1.0.5.</summary>
[Case("kvm", "vfio", "xen")]
public sealed partial class AssignedDriver : InterfaceDriver
{
    /// <summary>Which driver.</summary>
    [CaseValue]
    public required AssignmentBackend Name { get; set; }
}
