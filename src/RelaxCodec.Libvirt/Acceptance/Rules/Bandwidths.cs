using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV029, LV046, LV120: which limits of the bandwidth go together (<c>virNetDevBandwidthParse</c>), and how large they are
/// (<c>virNetDevBandwidthValidate</c>).
/// </summary>
internal static class Bandwidths
{
    private const ulong LargestSpeed = 1UL << 54;
    private const ulong LargestBurst = uint.MaxValue >> 10;

    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("bandwidth") is { } bandwidth)
            Judge(bandwidth, device.Description, device.Type == "network", findings);
    }

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement bandwidth in network.PortSettings.Select(item => item.Child("bandwidth")).OfType<WrittenElement>())
            Judge(bandwidth, $"<{bandwidth.Parent!.Name}>", false, findings);
    }

    public static void JudgeLimits(DeviceItem device, Findings findings) => JudgeLimits(device.Element, "libvirt", findings);

    // Of a port group nobody asks.
    public static void JudgeLimits(NetworkItem network, Findings findings) => JudgeLimits(network.Element, "the network driver", findings);

    private static void JudgeLimits(WrittenElement owner, string who, Findings findings)
    {
        foreach (WrittenElement limit in owner.Child("bandwidth")?.Children ?? [])
        {
            foreach (WrittenAttribute number in limit.Attributes)
            {
                ulong? largest = number.Name switch { "average" or "peak" or "floor" => LargestSpeed, "burst" => LargestBurst, _ => null };
                if (largest is { } most && NumberSyntax.Decimal64.Read(number.Value, out ulong value) == NumberFault.None && value > most)
                {
                    findings.Add(number, string.Create(CultureInfo.InvariantCulture,
                        $"{who} refuses {value}: the largest '{number.Name}' is {most}; write less"));
                }
            }
        }
    }

    private static void Judge(WrittenElement bandwidth, string owner, bool hasFloor, Findings findings)
    {
        if (bandwidth["classID"] is { } id)
            findings.Add(id, "libvirt refuses 'classID': it gives one itself when a guest starts; leave it out");
        if (bandwidth.Child("inbound") is { } inbound)
        {
            JudgeLimit(inbound, findings);
            if (inbound["floor"] is { } floor && !hasFloor)
            {
                findings.Add(floor,
                    $"libvirt refuses 'floor' on {owner}: only an interface of type network has a guaranteed bandwidth; leave it out");
            }
        }

        if (bandwidth.Child("outbound") is { } outbound)
        {
            JudgeLimit(outbound, findings);
            if (outbound["floor"] is { } floor)
                findings.Add(floor, "libvirt refuses 'floor' in <outbound>: only <inbound> has it; leave it out");
        }
    }

    private static void JudgeLimit(WrittenElement limit, Findings findings)
    {
        if (limit["average"] is not null)
            return;
        if ((limit["peak"] ?? limit["burst"]) is { } dependent)
            findings.Add(dependent, $"libvirt refuses '{dependent.Name}' without 'average'; write both");
        else if (limit["floor"] is null)
            findings.Add(limit, $"libvirt refuses <{limit.Name}> without 'average'; write it");
    }
}
