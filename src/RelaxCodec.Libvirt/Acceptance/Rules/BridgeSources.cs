namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV038: the schema lets a bridge be missing that libvirt asks for (<c>virDomainNetDefParseXMLRequireSource</c>).</summary>
internal static class BridgeSources
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device is { IsInterface: true, Type: "bridge", Source: null })
            findings.Add(device.Element, "libvirt refuses <interface type='bridge'> without a source; write <source bridge='...'/>");
    }
}
