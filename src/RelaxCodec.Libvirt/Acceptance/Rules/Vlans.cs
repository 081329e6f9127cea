namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV030: one VLAN of a trunk is native (<c>virNetDevVlanParse</c>).</summary>
internal static class Vlans
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("vlan") is { } vlan)
            Judge(vlan, findings);
    }

    public static void Judge(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement vlan in network.PortSettings.Select(item => item.Child("vlan")).OfType<WrittenElement>())
            Judge(vlan, findings);
    }

    private static void Judge(WrittenElement vlan, Findings findings)
    {
        if (vlan.ChildrenNamed("tag").Select(tag => tag["nativeMode"]).OfType<WrittenAttribute>().Skip(1).FirstOrDefault() is { } second)
            findings.Add(second, "libvirt refuses a second native VLAN; keep one 'nativeMode'");
    }
}
