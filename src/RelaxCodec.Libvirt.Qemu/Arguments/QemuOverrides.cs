using System.Globalization;
using System.Xml;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The user's own options of QEMU devices, <c>&lt;qemu:override&gt;</c> (since libvirt 8.2.0), found by the device's alias: libvirt's
/// <c>qemuBuildDeviceCommandlineHandleOverrides</c>. An option loses its place to the last one.
/// </summary>
internal sealed class QemuOverrides
{
    private readonly ILookup<string, QemuPropertyOverride> _properties;

    public QemuOverrides(Domain domain) => _properties = (
        from device in domain.QemuOverride?.Devices ?? Enumerable.Empty<QemuDeviceOverride>()
        from property in device.Frontend?.Properties ?? Enumerable.Empty<QemuPropertyOverride>()
        select (device.Alias, property)).ToLookup(entry => entry.Alias, entry => entry.property);

    /// <summary>The options of a device as the user wants them.</summary>
    public IReadOnlyList<QemuDeviceOption> Apply(string id, IReadOnlyList<QemuDeviceOption> options)
    {
        if (!_properties.Contains(id))
            return options;
        List<QemuDeviceOption> changed = [.. options];
        foreach (QemuPropertyOverride property in _properties[id])
        {
            // Without a driver there is no device.
            if (property.Name is "" or "driver")
                continue;
            changed.RemoveAll(option => option.Name == property.Name);
            if (OptionOf(property.Name, property.Type, property.Value ?? "") is { } option)
                changed.Add(option);
        }

        return changed;
    }

    private static QemuDeviceOption? OptionOf(string name, QemuPropertyType type, string value) => type switch
    {
        QemuPropertyType.Text => new(name, value),
        QemuPropertyType.Boolean => new(name, value == "true" ? "on" : "off", QemuDeviceOptionKind.Switch),
        QemuPropertyType.SignedNumber when long.TryParse(value, CultureInfo.InvariantCulture, out long number) =>
            new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        QemuPropertyType.UnsignedNumber when ulong.TryParse(value, CultureInfo.InvariantCulture, out ulong number) =>
            new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        _ => null,
    };
}
