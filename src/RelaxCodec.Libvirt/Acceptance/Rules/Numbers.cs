using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV003, LV004, LV005: numbers that libvirt's parser refuses, takes for others, or finds too large. The schema's datatypes drop white
/// space around a number and know no octal; C's <c>strtoul</c> does neither.
/// </summary>
internal static class Numbers
{
    public static void JudgeText(DeviceItem device, Findings findings) => Judge(device, findings, NumberFault.Unreadable, Unreadable);

    public static void JudgeText(NetworkItem network, Findings findings) => Judge(network, findings, NumberFault.Unreadable, Unreadable);

    public static void JudgeOctal(DeviceItem device, Findings findings) => Judge(device, findings, NumberFault.Octal, Octal);

    public static void JudgeOctal(NetworkItem network, Findings findings) => Judge(network, findings, NumberFault.Octal, Octal);

    public static void JudgeRange(DeviceItem device, Findings findings) => Judge(device, findings, NumberFault.OutOfRange, OutOfRange);

    public static void JudgeRange(NetworkItem network, Findings findings) => Judge(network, findings, NumberFault.OutOfRange, OutOfRange);

    public static void JudgeText(DomainItem domain, Findings findings) => Judge(domain, findings, NumberFault.Unreadable, Unreadable);

    public static void JudgeOctal(DomainItem domain, Findings findings) => Judge(domain, findings, NumberFault.Octal, Octal);

    public static void JudgeRange(DomainItem domain, Findings findings) => Judge(domain, findings, NumberFault.OutOfRange, OutOfRange);

    private static string Unreadable(string written, NumberSyntax syntax) =>
        $"libvirt refuses {Findings.Quote(written)} as a number: {WhyUnreadable(written, syntax)}; write '{Suggestion(written, syntax)}'";

    private static string Octal(string written, NumberSyntax syntax)
    {
        syntax.Read(written, out ulong value);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Findings.Quote(written)} begins with 0, so libvirt takes it for the octal number {value} (0x{value:x}); leave the leading "
                + $"zero out, or write 0x");
    }

    private static string OutOfRange(string written, NumberSyntax syntax)
    {
        syntax.Read(written, out ulong value);
        return value == 0
            ? $"libvirt refuses zero here; write a number from 1, or leave '{{0}}' out"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"libvirt refuses {Findings.Quote(written)}: the largest number it takes here is {syntax.Largest}");
    }

    private static void Judge(DomainItem domain, Findings findings, NumberFault fault, Func<string, NumberSyntax, string> message)
    {
        Judge(domain.Element!.Child("memory"), findings, fault, message);
        foreach (DomainValueFault found in domain.ValueFaults)
        {
            if (found.Fault == fault && found.Syntax is { } syntax)
            {
                string name = found.Attribute?.Name ?? found.Owner.Name;
                found.Add(findings, message(found.Written, syntax).Replace("{0}", name, StringComparison.Ordinal));
            }
        }
    }

    private static void Judge(NetworkItem network, Findings findings, NumberFault fault, Func<string, NumberSyntax, string> message)
    {
        foreach ((string names, WrittenAttribute attribute) in network.Element.AttributesWithin())
        {
            NumberSyntax? syntax = IsDecimalOnly(attribute, findings) ? NumberSyntax.Decimal32 : NumberAttributes.SyntaxInNetwork(names);
            if (syntax is not null && syntax.Read(attribute.Value, out _) == fault)
                findings.Add(attribute, message(attribute.Value, syntax).Replace("{0}", attribute.Name, StringComparison.Ordinal));
        }
    }

    private static void Judge(DeviceItem device, Findings findings, NumberFault fault, Func<string, NumberSyntax, string> message)
    {
        foreach ((WrittenAttribute attribute, NumberSyntax syntax, NumberFault found) in device.FaultyNumbers)
        {
            if (found == fault && !IsDecimalOnly(attribute, findings))
                findings.Add(attribute, message(attribute.Value, syntax).Replace("{0}", attribute.Name, StringComparison.Ordinal));
        }

        foreach (WrittenAttribute attribute in device.Element.Child("virtualport")?.Child("parameters")?.Attributes ?? [])
        {
            if (IsDecimalOnly(attribute, findings) && NumberSyntax.Decimal32.Read(attribute.Value, out _) == fault)
                findings.Add(attribute, message(attribute.Value, NumberSyntax.Decimal32));
        }

        Judge(device.Element.Child("tune")?.Child("sndbuf"), findings, fault, message);
    }

    // Numbers of virtual ports were of any radix once.
    private static bool IsDecimalOnly(WrittenAttribute attribute, Findings findings) =>
        attribute.Owner.Name == "parameters" && attribute.Name is "managerid" or "typeid" or "typeidversion"
        && findings.IsIn(LibvirtChanges.DecimalVirtualPorts);

    // A number that is an element's text (virXPathULongLong).
    private static void Judge(WrittenElement? element, Findings findings, NumberFault fault, Func<string, NumberSyntax, string> message)
    {
        if (element is { Text: { Length: > 0 } text } && NumberSyntax.Decimal64.Read(text, out _) == fault)
            findings.Add(element, message(text, NumberSyntax.Decimal64));
    }

    private static string WhyUnreadable(string written, NumberSyntax syntax)
    {
        string token = WrittenAttribute.Collapse(written);
        string digits = token.TrimStart('+', '-');
        if (written.Length > 0 && written[^1] is ' ' or '\t' or '\n' or '\r')
            return "white space follows it";
        if (token.StartsWith('-'))
            return "it has a sign";
        if (syntax.Radix == 0 && digits is ['0', ..] && digits.All(char.IsAsciiDigit))
            return "what begins with 0 is octal, and 8 and 9 are no octal digits";
        if (syntax.Radix == 0)
            return "hexadecimal digits need 0x before them";
        return "it reads decimal digits only";
    }

    private static string Suggestion(string written, NumberSyntax syntax)
    {
        string digits = WrittenAttribute.Collapse(written).TrimStart('+', '-');
        bool isHex = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        string significant = (isHex ? digits[2..] : digits).TrimStart('0');
        if (significant.Length == 0)
            return "0";
        if (syntax.Radix == 10 && !significant.All(char.IsAsciiDigit) | isHex
            && ulong.TryParse(significant, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong value))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        return syntax.Radix == 0 && (isHex || !significant.All(char.IsAsciiDigit)) ? $"0x{significant}" : significant;
    }
}
