using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV068, LV069, LV070: interfaces that a domain is defined with, and not started (<c>virNetDevSetNetConfig</c>,
/// <c>virHostdevSetNetConfig</c>, <c>qemuBuildInterfaceCommandLine</c>, QEMU's <c>virtio_net_device_realize</c>).
/// </summary>
internal static class QemuStarts
{
    private const ulong SmallestQueue = 256;
    private const ulong LargestQueue = 1024;

    public static void JudgeAssigned(DeviceItem device, Findings findings)
    {
        if (device is not { IsInterface: true, Type: "hostdev" })
            return;
        WrittenElement? vlan = device.Element.Child("vlan");
        string? port = device.Element.Child("virtualport")?.Token("type");
        if (port is not (null or "802.1Qbh"))
        {
            findings.Add(device.Element.Child("virtualport")!,
                $"the QEMU driver does not start an assigned device with a <virtualport type='{port}'>: only 802.1Qbh has it; leave it "
                + "out");
        }
        else if (vlan is not null && port is not null)
        {
            findings.Add(vlan,
                "the QEMU driver does not start an assigned device with a VLAN beside 802.1Qbh: the profile of the port tells it; leave "
                + "it out");
        }
        else if (vlan?.ChildrenNamed("tag").Skip(1).FirstOrDefault() is { } second)
        {
            findings.Add(second,
                "the QEMU driver does not start an assigned device with two VLANs: a virtual function is in one; keep one <tag>");
        }
        else if (vlan?["trunk"] is { Value: "yes" } trunk)
        {
            findings.Add(trunk,
                "the QEMU driver does not start an assigned device with a trunk: a virtual function is in one VLAN; leave 'trunk' out");
        }
    }

    public static void JudgeQueueSizes(DeviceItem device, Findings findings)
    {
        if (!device.IsEmulatedVirtio || device.Element.Child("driver") is not { } driver)
            return;
        foreach (WrittenAttribute size in driver.Attributes.Where(attribute => attribute.Name is "rx_queue_size" or "tx_queue_size"))
        {
            if (NumberSyntax.Decimal32.Read(size.Value, out ulong value) != NumberFault.None || value == 0 || !ulong.IsPow2(value))
                continue;
            if (value is < SmallestQueue or > LargestQueue)
            {
                findings.Add(size, string.Create(CultureInfo.InvariantCulture,
                    $"QEMU does not start with {size.Name}='{value}': it takes {SmallestQueue} to {LargestQueue}; write such a size"));
            }
            else if (size.Name == "tx_queue_size" && value > SmallestQueue && device.Type is not ("vhostuser" or "vdpa"))
            {
                findings.Add(size, string.Create(CultureInfo.InvariantCulture,
                    $"QEMU sends through a queue of {SmallestQueue} on {device.Description}: QEMU 10 does not start with "
                        + $"another; leave it out"));
            }
        }
    }

    public static void JudgeScript(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Type is not ("ethernet" or "hostdev") && device.Element.Child("script") is { } script)
        {
            findings.Add(script,
                $"the QEMU driver does not start {device.Description} with a <script>: only type ethernet has one; leave it out");
        }
    }
}
