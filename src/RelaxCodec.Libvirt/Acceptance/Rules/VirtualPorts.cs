namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV028: where no network completes it, a virtual port has a type and all of its parameters (<c>virNetDevVPortProfileParse</c> with
/// <c>VIR_VPORT_XML_REQUIRE_ALL_ATTRIBUTES</c>).
/// </summary>
internal static class VirtualPorts
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Type is not ("bridge" or "direct" or "hostdev") || device.Element.Child("virtualport") is not { } port)
            return;
        if (port.Token("type") is not { } type)
        {
            findings.Add(port, $"libvirt refuses a <virtualport> without 'type' in {device.Description}: only a network can tell it");
            return;
        }

        WrittenElement? parameters = port.Child("parameters");
        if (Array.Find(RequiredBy(type), name => string.IsNullOrEmpty(parameters?[name]?.Value)) is { } missing)
            findings.Add(parameters ?? port, $"libvirt refuses a <virtualport type='{type}'> without '{missing}' in its <parameters>");
    }

    private static string[] RequiredBy(string type) => type switch
    {
        "802.1Qbg" => ["managerid", "typeid", "typeidversion"],
        "802.1Qbh" => ["profileid"],
        _ => [],
    };
}
