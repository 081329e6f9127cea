using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV042: a device of the host is assigned once (<c>virDomainDefHostdevValidate</c>, <c>virDomainHostdevMatch</c>).</summary>
internal static class AssignedOnce
{
    public static void Judge(DeviceItems document, Findings findings)
    {
        var places = new HashSet<(ulong, ulong, ulong, ulong)>();
        var identities = new HashSet<string>();
        // libvirt's order: the devices of interfaces come first.
        foreach (bool isInterface in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (DeviceItem device in document.Devices)
            {
                if (device.IsInterface == isInterface && device.Source is { } source && !IsNew(device, source, places, identities))
                {
                    findings.Add(device.Element,
                        "libvirt refuses to assign the same device of the host twice; an earlier device has the same <source>");
                }
            }
        }
    }

    private static bool IsNew(
        DeviceItem device, WrittenElement source, HashSet<(ulong, ulong, ulong, ulong)> places, HashSet<string> identities) =>
        device.Subsystem switch
        {
            "usb" => IsNewUsb(source, identities),
            "pci" => PlaceOf(source.Child("address")) is not { } place || places.Add(place),
            _ => IdentityOf(device, source) is not { } identity || identities.Add(identity),
        };

    private static (ulong Domain, ulong Bus, ulong Slot, ulong Function)? PlaceOf(WrittenElement? address) =>
        Number(address, "domain") is { } domain && Number(address, "bus") is { } bus
        && Number(address, "slot") is { } slot && Number(address, "function") is { } function
            ? (domain, bus, slot, function)
            : null;

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
        var values = new List<string>();
        foreach (string name in names)
        {
            if (Number(element, name) is not { } value)
                return null;
            values.Add(value.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(':', values);
    }

    // What is not written is 0; null if it is no number to libvirt, or there is no element.
    private static ulong? Number(WrittenElement? element, string name)
    {
        ulong value = 0;
        return element is null
            || (element[name] is { } written
                && NumberSyntax.Any64.Read(written.Value, out value) is NumberFault.Unreadable or NumberFault.OutOfRange) ? null : value;
    }
}
