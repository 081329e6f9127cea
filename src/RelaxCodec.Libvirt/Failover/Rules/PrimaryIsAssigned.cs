namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO005: a primary is an assigned PCI device; judged where it says it is a primary, or at the whole element that the schema does not
/// admit in this kind of host device. An interface of a network that was not given is taken for one, and
/// <see cref="FailoverPairs.UnknownNetworks"/> tells of it.
/// </summary>
internal static class PrimaryIsAssigned
{
    private const string Advice =
        "let it name no standby, or assign a PCI device: <interface type='hostdev'> with a PCI source, <interface type='network'> of a "
        + "hostdev pool, or <hostdev mode='subsystem' type='pci'>";

    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.PrimaryPlace is not { } place)
            return;
        switch (device.Kind)
        {
            case FailoverDeviceKind.Emulated when device.Network is { } network:
                findings.Error(device, place,
                    $"network '{network.Name}' is no pool of assigned devices, as it lacks <forward mode='hostdev'>, so this interface "
                    + $"cannot be a primary; {Advice}");
                break;
            case FailoverDeviceKind.Emulated:
                findings.Error(device, place,
                    $"this interface is emulated, so it cannot be a primary, and libvirt refuses <teaming> that says so; {Advice}");
                break;
            case FailoverDeviceKind.AssignedOther:
                findings.Error(device, device.Hostdev is null ? place : Element(device).Place,
                    $"this device of the host is not a PCI device, so it cannot be a primary; {Advice}");
                break;
        }
    }

    private static DeviceElement Element(FailoverDevice device) =>
        device.NamedByDriver is not null ? device.Driver! : device.Teaming!;
}
