namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO001: a standby is a virtio NIC; judged at the model's type, or where the device says it is a standby if there is no model. A missing
/// model counts as the default of architecture and machine (<see cref="GuestMachine"/>), and as no error where a device is judged
/// without its domain. An assigned device is none whatever its <c>&lt;model&gt;</c> says: QEMU ignores that.
/// </summary>
internal static class StandbyIsVirtio
{
    private const string Allowed = "'virtio', 'virtio-transitional' or 'virtio-non-transitional'";

    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (device.StandbyPlace is not { } place)
            return;
        if (device.Interface is not { } nic || nic is HostdevInterface || device.Kind == FailoverDeviceKind.AssignedFromPool)
        {
            findings.Error(device, place,
                "an assigned device cannot be a standby, which is an emulated virtio NIC that stays while the assigned one is unplugged; "
                + "if this is the primary, let it name its standby instead");
        }
        else if (device.ModelType is { } model)
        {
            if (!IsVirtio(model))
            {
                findings.Error(device, device.Model!.PlaceOf("type"),
                    $"the standby's model is '{model}'; only a virtio NIC can be one: write {Allowed}");
            }
        }
        else if (findings.Machine?.DefaultNicModel(nic) is { } standard && !IsVirtio(standard))
        {
            findings.Error(device, place,
                $"this standby has no <model>, and libvirt's default for the domain's architecture and machine is '{standard}'; "
                + "only a virtio NIC can be a standby: add <model type='virtio'/>");
        }
    }

    private static bool IsVirtio(string model) => model is "virtio" or "virtio-transitional" or "virtio-non-transitional";
}
