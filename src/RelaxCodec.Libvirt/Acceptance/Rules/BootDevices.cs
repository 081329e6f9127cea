using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV007, LV015, LV040, LV041: what a device says of booting from it (<c>virDomainDeviceBootParseXML</c>,
/// <c>virDomainDefBootOrderPostParse</c>).
/// </summary>
internal static class BootDevices
{
    public static void JudgeLoadParameter(DeviceItem device, Findings findings)
    {
        if (LoadParameter(device) is { } parameter && parameter.Value.Any(c => char.IsWhiteSpace(c) && c != ' '))
            findings.Add(parameter, $"libvirt refuses the white space in {Findings.Quote(parameter.Value)}: it takes letters, digits, dots and spaces");
    }

    public static void JudgeLoadParameterCase(DeviceItem device, Findings findings)
    {
        if (LoadParameter(device) is { } parameter && parameter.Value.Any(char.IsAsciiLetterLower))
        {
            findings.Add(parameter,
                $"libvirt silently takes {Findings.Quote(parameter.Value)} for {Findings.Quote(parameter.Value.ToUpperInvariant())}; write capital letters");
        }
    }

    public static void JudgeOrder(DeviceItems document, Findings findings)
    {
        if (!document.Domain.IsHvm)
            return;
        var orders = new HashSet<ulong>();
        foreach (WrittenElement other in document.Domain.Devices)
        {
            if (other.Name is "disk" or "filesystem" or "redirdev")
                JudgeOrder(other, orders, findings);
        }

        foreach (DeviceItem device in document.Devices)
            JudgeOrder(device.Element, orders, findings);
    }

    public static void JudgeBesideOs(DeviceItems document, Findings findings)
    {
        if (!document.Domain.IsHvm || !document.Domain.HasBootDevices)
            return;
        foreach (WrittenElement device in document.Domain.Devices)
        {
            if (device.Name is "disk" or "filesystem" or "redirdev" or "interface" or "hostdev" && Order(device) is { } order)
            {
                findings.Add(order.Attribute,
                    "libvirt refuses the boot order of a device beside <boot> in <os>; keep one of them, for all devices");
                return;
            }
        }
    }

    private static void JudgeOrder(WrittenElement device, HashSet<ulong> orders, Findings findings)
    {
        if (Order(device) is { } order && !orders.Add(order.Value))
        {
            findings.Add(order.Attribute, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses the boot order {order.Value} for more than one device; number them from 1"));
        }
    }

    private static WrittenAttribute? LoadParameter(DeviceItem device) => device.Element.Child("boot")?["loadparm"];

    private static (WrittenAttribute Attribute, ulong Value)? Order(WrittenElement device) =>
        device.Child("boot")?["order"] is { } order && NumberSyntax.DecimalNotZero32.Read(order.Value, out ulong value) == NumberFault.None
            ? (order, value)
            : null;
}
