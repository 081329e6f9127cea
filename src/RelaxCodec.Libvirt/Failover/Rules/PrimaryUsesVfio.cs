namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO013: the host's driver behind a primary is <c>vfio</c> or left to libvirt; judged at the driver's name, or, where the network's pool
/// has another one, at the interface's <c>source/@network</c>. The driver of a device that is not assigned at all follows from FO005,
/// unless it is one that assigns.
/// </summary>
internal static class PrimaryUsesVfio
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (!device.IsPrimary)
            return;
        bool isAssigned = device.Kind is not (FailoverDeviceKind.Emulated or FailoverDeviceKind.AssignedOther);
        if (device.DriverName is { } name && name != "vfio" && (isAssigned || name is "kvm" or "xen"))
        {
            findings.Error(device, device.Driver!.PlaceOf("name"),
                $"the primary's driver is '{name}'; only VFIO devices can be unplugged for failover: "
                + "write name='vfio' or leave the choice to libvirt");
        }

        if (device.Kind == FailoverDeviceKind.AssignedFromPool && device.PoolDriver is { } pool && pool != "vfio")
        {
            findings.Error(device, device.NetworkPlace,
                $"the <forward> of network '{device.NetworkName}' has the driver '{pool}'; "
                + "only VFIO devices can be unplugged for failover: write <driver name='vfio'/> in the network, or leave it out");
        }
    }
}
