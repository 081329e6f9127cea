namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The aliases that a domain's devices have when it runs. As libvirt does (<c>qemuAssignDeviceNetAlias</c>,
/// <c>qemuAssignDeviceHostdevAlias</c>), interfaces come first, an assigned one is named among the host devices, and numbers count only
/// those devices that have no alias of the user's.
/// </summary>
internal sealed class QemuDeviceAliases
{
    private readonly Dictionary<FailoverDevice, string> _aliases = [];

    public QemuDeviceAliases(IEnumerable<FailoverDevice> interfaces, IEnumerable<FailoverDevice> hostdevs)
    {
        int nics = 0;
        int assigned = 0;
        foreach (FailoverDevice device in interfaces.Concat(hostdevs))
        {
            _aliases[device] = device.Alias is { } alias && alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal) ? alias
                : QemuDeviceArguments.IsAssigned(device) ? $"hostdev{assigned++}"
                : $"net{nics++}";
        }
    }

    public string this[FailoverDevice device] => _aliases[device];
}
