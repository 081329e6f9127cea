using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV028: where no network completes it, a virtual port has a type and all of its parameters (<c>virNetDevVPortProfileParse</c> with
/// <c>VIR_VPORT_XML_REQUIRE_ALL_ATTRIBUTES</c>).
/// </summary>
internal static class VirtualPorts
{
    private const int LongestProfile = 39;

    public static void Judge(DeviceItem device, Findings findings)
    {
        JudgeProfile(device.Element, findings);
        if (!device.IsInterface
            || device.Type is not ("bridge" or "direct" or "hostdev")
            || device.Element.Child("virtualport") is not { } port)
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

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement item in network.PortSettings)
            JudgeProfile(item, findings);
        if (network.Element.Child("virtualport") is { } port && port["type"] is null)
        {
            findings.Add(port,
                "libvirt refuses a <virtualport> without 'type' in <network>: only a <portgroup> may leave it to others; write it");
        }
    }

    // The schema counts characters.
    private static void JudgeProfile(WrittenElement item, Findings findings)
    {
        if (item.Child("virtualport")?.Child("parameters")?["profileid"] is { } profile
            && Encoding.UTF8.GetByteCount(profile.Value) > LongestProfile)
        {
            {
                findings.Add(profile,
                    $"libvirt refuses {Findings.Quote(profile.Value)}: a profile's name has at most {LongestProfile} bytes in UTF-8");
            }
        }
    }

    private static string[] RequiredBy(string type) => type switch
    {
        "802.1Qbg" => ["managerid", "typeid", "typeidversion"],
        "802.1Qbh" => ["profileid"],
        _ => [],
    };
}
