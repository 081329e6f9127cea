namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV010: an alias that is not the user's (<c>virDomainDeviceInfoParseXML</c>) is forgotten.</summary>
internal static class Aliases
{
    private const string Prefix = "ua-";

    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        // What libvirt prints of a running domain has its own aliases: nobody misses them.
        if (domain.IsRunning || device.Child("alias")?["name"] is not { } name)
            return;
        if (!name.Value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt silently drops the alias {Findings.Quote(name.Value)}, because it does not begin with 'ua-'; write "
                + $"{Findings.Quote(Prefix + name.Value)}, or no alias");
        }
        else if (name.Value.Contains('.', StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt silently drops the alias {Findings.Quote(name.Value)}, because a dot is no character of a user's alias; write "
                + "letters, digits, '_' and '-'");
        }
    }
}

/// <summary>LV023: a ROM that is disabled has nothing to tune (<c>virDomainDeviceInfoParseXML</c>).</summary>
internal static class Roms
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("rom") is { } rom && rom.Token("enabled") == "no" && (rom["bar"] ?? rom["file"]) is { } tuning)
            findings.Add(tuning, $"libvirt refuses '{tuning.Name}' of a ROM with enabled='no'; keep one of them");
    }
}

/// <summary>
/// LV006: the port of a USB address is up to four decimal numbers (<c>virDomainDeviceUSBAddressParsePort</c>); the schema has hexadecimal
/// ones too.
/// </summary>
internal static class UsbPorts
{
    public static void Judge(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("address") is { } address && address.Token("type") == "usb" && address["port"] is { } port
            && port.Value.Split('.').Any(number => NumberSyntax.Decimal32.Read(number, out _) != NumberFault.None))
        {
            findings.Add(port, $"libvirt refuses {Findings.Quote(port.Value)} as a USB port: it reads decimal numbers only, such as '1.2'");
        }
    }
}
