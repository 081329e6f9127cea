using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The user's own options of QEMU devices, <c>&lt;qemu:override&gt;</c> (since libvirt 8.2.0), found by the device's alias: libvirt's
/// <c>qemuBuildDeviceCommandlineHandleOverrides</c>. An option loses its place to the last one.
/// </summary>
internal sealed class QemuOverrides
{
    private static readonly XNamespace Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    private readonly ILookup<string, XElement> _properties;

    public QemuOverrides(Domain domain)
    {
        XmlContentItem? item = domain.Content?.FindElement("override", Qemu.NamespaceName);
        _properties = (
            from device in item is null ? [] : KeptElements.Parse(item).Elements(Qemu + "device")
            let alias = (string?)device.Attribute("alias")
            where alias is not null
            from property in device.Elements(Qemu + "frontend").Elements(Qemu + "property")
            select (alias, property)).ToLookup(entry => entry.alias, entry => entry.property);
    }

    /// <summary>The options of a device as the user wants them.</summary>
    public IReadOnlyList<QemuDeviceOption> Apply(string id, IReadOnlyList<QemuDeviceOption> options)
    {
        if (!_properties.Contains(id))
            return options;
        List<QemuDeviceOption> changed = [.. options];
        foreach (XElement property in _properties[id])
        {
            string name = (string?)property.Attribute("name") ?? "";
            // Without a driver there is no device.
            if (name is "" or "driver")
                continue;
            changed.RemoveAll(option => option.Name == name);
            if (OptionOf(name, (string?)property.Attribute("type"), (string?)property.Attribute("value") ?? "") is { } option)
                changed.Add(option);
        }

        return changed;
    }

    private static QemuDeviceOption? OptionOf(string name, string? type, string value) => type switch
    {
        "string" => new(name, value),
        "bool" => new(name, value == "true" ? "on" : "off", QemuDeviceOptionKind.Switch),
        "signed" when long.TryParse(value, CultureInfo.InvariantCulture, out long number) => new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        "unsigned" when ulong.TryParse(value, CultureInfo.InvariantCulture, out ulong number) => new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        _ => null,
    };
}
