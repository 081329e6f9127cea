using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV007, LV015, LV040, LV041: what a device says of booting from it (<c>virDomainDeviceBootParseXML</c>,
/// <c>virDomainDefBootOrderPostParse</c>).
/// </summary>
internal static class BootDevices
{
    public static void JudgeLoadParameter(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (LoadParameter(device) is { } parameter && parameter.Value.Any(c => char.IsWhiteSpace(c) && c != ' '))
        {
            findings.Add(parameter,
                $"libvirt refuses the white space in {Findings.Quote(parameter.Value)}: it takes letters, digits, dots and spaces");
        }
    }

    public static void JudgeLoadParameterCase(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (LoadParameter(device) is { } parameter && parameter.Value.Any(char.IsAsciiLetterLower))
        {
            findings.Add(parameter,
                $"libvirt silently takes {Findings.Quote(parameter.Value)} for {Findings.Quote(parameter.Value.ToUpperInvariant())}; "
                + "write capital letters");
        }
    }

    public static void JudgeOrder(DomainItem domain, Findings findings)
    {
        if (!domain.IsHvm)
            return;
        HashSet<ulong>? orders = null;
        foreach (WrittenElement device in domain.Devices)
        {
            if (Order(device) is { } order && !(orders ??= []).Add(order.Value))
            {
                findings.Add(order.Attribute, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the boot order {order.Value} for more than one device; number them from 1"));
            }
        }
    }

    public static void JudgeBesideOs(DomainItem domain, Findings findings)
    {
        if (!domain.IsHvm || !domain.HasBootDevices)
            return;
        foreach (WrittenElement device in domain.Devices)
        {
            if (Order(device) is { } order)
            {
                findings.Add(order.Attribute,
                    "libvirt refuses the boot order of a device beside <boot> in <os>; keep one of them, for all devices");
                return;
            }
        }
    }

    private static WrittenAttribute? LoadParameter(WrittenElement device) => device.Child("boot")?["loadparm"];

    private static (WrittenAttribute Attribute, ulong Value)? Order(WrittenElement device) =>
        device.Child("boot")?["order"] is { } order && NumberSyntax.DecimalNotZero32.Read(order.Value, out ulong value) == NumberFault.None
            ? (order, value)
            : null;
}
