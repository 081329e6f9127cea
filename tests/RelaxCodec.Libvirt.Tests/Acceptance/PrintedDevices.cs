using System.Globalization;
using System.Net;
using System.Numerics;
using System.Xml.Linq;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>
/// Compares the devices of a domain as they were written with those that libvirt printed: what is gone, what means something else?
/// </summary>
internal static class PrintedDevices
{
    // What libvirt does anyway, and so does not print.
    private static readonly string[] Defaults =
        [
            "interface/@managed=no", "driver/@queues=1", "adapter/@type=scsi_host", "source/@protocol=adapter", "vlan/@trunk=no",
            "reconnect/@enabled=no"
        ];

    // Of an iSCSI target libvirt takes the first unit, unless another is named.
    private const string FirstUnit = "/0";

    private static readonly string[] Hexadecimal = ["reg", "base", "iobase", "irq"];

    /// <summary>What differs, in words; empty if nothing was lost. What libvirt adds is no loss.</summary>
    public static IReadOnlyList<string> Losses(string written, string printed)
    {
        var losses = new List<string>();
        XElement from = XElement.Parse(written, LoadOptions.PreserveWhitespace).Element("devices")!;
        XElement to = XElement.Parse(printed).Element("devices")!;
        foreach (IGrouping<string, XElement> devices in from.Elements()
            .Where(device => device.Name.LocalName is "interface" or "hostdev")
            .GroupBy(device => device.Name.LocalName))
        {
            foreach ((XElement device, int index) in devices.Select((device, index) => (device, index)))
                Compare(device, to.Elements(devices.Key).ElementAtOrDefault(index), losses);
        }

        return losses;
    }

    private static void Compare(XElement written, XElement? printed, List<string> losses)
    {
        string name = written.Name.LocalName;
        if (written.Parent!.Name.LocalName is "devices" && printed is null)
        {
            losses.Add(name);
            return;
        }

        foreach (XAttribute attribute in written.Attributes())
        {
            string path = $"{name}/@{attribute.Name.LocalName}";
            string? value = printed?.Attribute(attribute.Name)?.Value;
            if (value is null
                ? attribute.Value.Length > 0
                    && !Defaults.Contains($"{path}={Meaning(attribute.Name.LocalName, attribute.Value)}")
                    && !IsNoAddress(attribute)
                : Meaning(attribute.Name.LocalName, value) != Meaning(attribute.Name.LocalName, attribute.Value)
                    && value != attribute.Value + FirstUnit)
            {
                losses.Add($"{path}='{attribute.Value}' -> {value ?? "nothing"}");
            }
        }

        if (!written.HasElements && !string.IsNullOrWhiteSpace(written.Value) && printed?.Value.Trim() != written.Value.Trim())
            losses.Add($"{name} -> {printed?.Value ?? "nothing"}");
        if (written is { HasAttributes: false, HasElements: false } && name is "readonly" or "shareable" && printed is null)
            losses.Add($"{name} -> nothing");
        foreach (IGrouping<XName, XElement> children in written.Elements()
            .OrderBy(NameOfParameter, StringComparer.Ordinal)
            .GroupBy(child => child.Name))
        {
            XElement[] others = [.. printed?.Elements(children.Key).OrderBy(NameOfParameter, StringComparer.Ordinal)
                ?? Enumerable.Empty<XElement>()];
            foreach ((XElement child, int index) in children.Select((child, index) => (child, index)))
                Compare(child, others.ElementAtOrDefault(index), losses);
        }
    }

    // The parameters of a filter have no order: libvirt keeps them in a hash table.
    private static string NameOfParameter(XElement element) =>
        element.Name.LocalName == "parameter" ? element.Attribute("name")?.Value ?? "" : "";

    // Only zeros: an address that libvirt is asked to choose.
    private static bool IsNoAddress(XAttribute attribute) =>
        attribute.Parent is { Name.LocalName: "address" } address
            && address.Attribute("type")?.Value.Trim() == "pci"
            && attribute.Name.LocalName != "multifunction"
        && address.Attributes().Where(other => other.Name.LocalName is "domain" or "bus" or "slot" or "function")
            .All(other => Meaning(other.Name.LocalName, other.Value) == "0");

    private static string Meaning(string name, string value)
    {
        if (name == "loadparm")
            return value;
        string text = string.Join(' ', value.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        string digits = text.TrimStart('+');
        bool isHex = Hexadecimal.Contains(name) || digits.StartsWith("0x", StringComparison.Ordinal);
        if (digits.StartsWith("0x", StringComparison.Ordinal))
            digits = digits[2..];
        if (digits == "-0")
            return "0";
        if (BigInteger.TryParse(
            isHex ? "0" + digits : digits,
            isHex ? NumberStyles.HexNumber : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out BigInteger number))
            return number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains(':', StringComparison.Ordinal) && IPAddress.TryParse(text, out IPAddress? address))
            return address.ToString();
        if (name == "port")
            return string.Join('.', text.Split('.').Select(part => part.TrimStart('0')));
        // UUIDs with and without their dashes.
        return text.Length is 32 or 36 ? text.Replace("-", "", StringComparison.Ordinal) : text;
    }
}
