namespace RelaxCodec.Libvirt.Failover;

/// <summary>FO009: no interface is both standby and primary, and no device names itself; judged where it names a standby.</summary>
internal static class OneRole
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.Alias is { } alias && device.StandbyAliases.Contains(alias))
        {
            findings.Error(device, device.PrimaryPlace!.Value,
                $"this device names itself ('{alias}') as its standby; a pair is two devices, and QEMU would unplug the standby itself "
                + "on migration: name the alias of the virtio interface that stays");
        }
        else if (device is { Interface: not null, IsStandby: true, IsPrimary: true })
        {
            findings.Error(device, device.PrimaryPlace!.Value,
                "this interface says it is a standby and a primary; it can be one of them: "
                + "remove what names a standby if it is the emulated NIC that stays, else what makes it a standby");
        }
    }
}
