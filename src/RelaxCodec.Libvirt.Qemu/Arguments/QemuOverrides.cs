using System.Globalization;
using System.Xml;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The user's own options of QEMU devices, <c>&lt;qemu:override&gt;</c> (since libvirt 8.2.0), found by the device's alias: libvirt's
/// <c>qemuBuildDeviceCommandlineHandleOverrides</c>. An option loses its place to the last one.
/// </summary>
internal sealed class QemuOverrides
{
    private const string Namespace = "http://libvirt.org/schemas/domain/qemu/1.0";

    private readonly ILookup<string, WrittenElement> _properties;

    public QemuOverrides(Domain domain)
    {
        XmlContentItem? item = domain.Content?.FindElement("override", Namespace);
        _properties = (
            from device in item is null ? [] : Children(WrittenDocument.Read(item), "device")
            let alias = device["alias"]?.Value
            where alias is not null
            from frontend in Children(device, "frontend")
            from property in Children(frontend, "property")
            select (alias, property)).ToLookup(entry => entry.alias, entry => entry.property);
    }

    /// <summary>The options of a device as the user wants them.</summary>
    public IReadOnlyList<QemuDeviceOption> Apply(string id, IReadOnlyList<QemuDeviceOption> options)
    {
        if (!_properties.Contains(id))
            return options;
        List<QemuDeviceOption> changed = [.. options];
        foreach (WrittenElement property in _properties[id])
        {
            string name = property["name"]?.Value ?? "";
            // Without a driver there is no device.
            if (name is "" or "driver")
                continue;
            changed.RemoveAll(option => option.Name == name);
            if (OptionOf(name, property["type"]?.Value, property["value"]?.Value ?? "") is { } option)
                changed.Add(option);
        }

        return changed;
    }

    // The prefix is the document's to choose.
    private static IEnumerable<WrittenElement> Children(WrittenElement parent, string name) =>
        from child in parent.AllChildren
        where child.NamespaceUri == Namespace && child.Name[(child.Name.IndexOf(':') + 1)..] == name
        select child;

    private static QemuDeviceOption? OptionOf(string name, string? type, string value) => type switch
    {
        "string" => new(name, value),
        "bool" => new(name, value == "true" ? "on" : "off", QemuDeviceOptionKind.Switch),
        "signed" when long.TryParse(value, CultureInfo.InvariantCulture, out long number) => new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        "unsigned" when ulong.TryParse(value, CultureInfo.InvariantCulture, out ulong number) => new(name, XmlConvert.ToString(number), QemuDeviceOptionKind.Number),
        _ => null,
    };
}
