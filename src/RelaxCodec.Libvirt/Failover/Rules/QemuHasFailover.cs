namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// FO014: the QEMU whose capabilities were given lets a virtio NIC be a standby (error, where the interface says it is one).
/// </summary>
internal static class QemuHasFailover
{
    public static void Judge(FailoverDevice device, Findings findings)
    {
        if (findings.Capabilities is { HasFailover: false } capabilities && device.StandbyPlace is { } place)
        {
            findings.Error(device, place,
                $"QEMU {capabilities.Version}, {capabilities.Architecture}, lets no virtio NIC be a standby (it has no "
                + $"{QemuCapabilityName.Of(QemuCapability.VirtioNetFailover)}): "
                + "use a QEMU that has it, from 4.2 on, or take the pair apart");
        }
    }
}
