namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The place of devices among those that the guest boots from: their own <c>&lt;boot order&gt;</c>, or the list in <c>&lt;os&gt;</c>, which
/// gives the first NIC its place (libvirt's <c>qemuProcessPrepareDeviceBootorder</c>).
/// </summary>
internal sealed class QemuBootOrder
{
    private readonly FailoverDevice? _first;
    private readonly ulong? _network;

    public QemuBootOrder(Domain domain, IReadOnlyList<FailoverDevice> interfaces)
    {
        int place = domain.Os?.Boot.FindLastIndex(boot => boot.Device == OsBootDevice.Network) ?? -1;
        _network = place < 0 ? null : (ulong)place + 1;

        // If the first NIC is assigned, it is the first of the assigned ones; one of a pool comes behind all others.
        _first = interfaces.Count == 0 ? null
            : !QemuDeviceArguments.IsAssigned(interfaces[0]) ? interfaces[0]
            : interfaces.FirstOrDefault(device => device.Kind == FailoverDeviceKind.AssignedPci) ?? interfaces[0];
    }

    /// <summary>The place, from 1; null for a device that has none.</summary>
    public ulong? IndexOf(FailoverDevice device) =>
        (device.Interface?.Boot ?? device.Hostdev?.Boot)?.Order ?? (device == _first ? _network : null);
}
