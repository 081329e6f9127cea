namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV023: a ROM that is disabled has nothing to tune (<c>virDomainDeviceInfoParseXML</c>).</summary>
internal static class Roms
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("rom") is { } rom && rom.Token("enabled") == "no" && (rom["bar"] ?? rom["file"]) is { } tuning)
            findings.Add(tuning, $"libvirt refuses '{tuning.Name}' of a ROM with enabled='no'; keep one of them");
    }
}
