using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV042: a device of the host is assigned once (<c>virDomainDefHostdevValidate</c>, <c>virDomainHostdevMatch</c>).</summary>
internal static class AssignedOnce
{
    public static void Judge(DeviceItems document, Findings findings)
    {
        var identities = new HashSet<string>();
        // libvirt's order: the devices of interfaces come first.
        foreach (DeviceItem device in document.Devices.OrderByDescending(device => device.IsInterface))
        {
            if (device.Source is { } source && !IsNew(device, source, identities))
                findings.Add(device.Element, "libvirt refuses to assign the same device of the host twice; an earlier device has the same <source>");
        }
    }

    private static bool IsNew(DeviceItem device, WrittenElement source, HashSet<string> identities)
    {
        if (device.Subsystem == "usb")
            return IsNewUsb(source, identities);
        return IdentityOf(device, source) is not { } identity || identities.Add(identity);
    }

    // A device with a place on the host is compared by its place, any other by what it is, which is 0:0 where that is not written.
    private static bool IsNewUsb(WrittenElement source, HashSet<string> identities)
    {
        string place = $"usb at {Numbers(source.Child("address"), "bus") ?? "0"}:{Numbers(source.Child("address"), "device") ?? "0"}";
        string kind = $"usb {Numbers(source.Child("vendor"), "id") ?? "0"}:{Numbers(source.Child("product"), "id") ?? "0"}";
        bool hasPlace = !place.Contains(" 0:", StringComparison.Ordinal) && !place.EndsWith(":0", StringComparison.Ordinal);
        bool isNew = !identities.Contains(place) && !identities.Contains(kind);
        identities.Add(hasPlace ? place : kind);
        return isNew;
    }

    // What libvirt compares; null for nothing that could be assigned twice.
    private static string? IdentityOf(DeviceItem device, WrittenElement source) => device.Subsystem switch
    {
        "pci" => Numbers(source.Child("address"), "domain", "bus", "slot", "function") is { } address ? $"pci {address}" : null,
        "scsi" when source.Token("protocol") == "iscsi" =>
            $"iscsi {source["name"]?.Value} {source.Child("host")?["name"]?.Value} {Numbers(source.Child("host"), "port")}",
        "scsi" => $"scsi {source.Child("adapter")?["name"]?.Value} {Numbers(source.Child("address"), "bus", "target", "unit")}",
        "scsi_host" => $"scsi_host {source["wwpn"]?.Value}",
        "mdev" => $"mdev {source.Child("address")?["uuid"]?.Value.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()}",
        _ when device.IsCapabilities => source.Children is [{ } only, ..] ? $"{device.Type} {only.Text}" : null,
        _ => null,
    };

    private static string? Numbers(WrittenElement? element, params string[] names)
    {
        if (element is null)
            return null;
        var values = new List<string>();
        foreach (string name in names)
        {
            ulong value = 0;
            if (element[name] is { } written && NumberSyntax.Any64.Read(written.Value, out value) is NumberFault.Unreadable or NumberFault.OutOfRange)
                return null;
            values.Add(value.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(':', values);
    }
}
