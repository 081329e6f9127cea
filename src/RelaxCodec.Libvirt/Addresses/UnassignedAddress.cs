namespace RelaxCodec.Libvirt;

/// <summary>No place: libvirt manages the host device but the guest does not see it, since libvirt 6.0.0.</summary>
[Case("unassigned")]
public sealed partial class UnassignedAddress : DeviceAddress;
