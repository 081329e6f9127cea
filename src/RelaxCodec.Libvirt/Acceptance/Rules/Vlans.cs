namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV030: one VLAN of a trunk is native (<c>virNetDevVlanParse</c>).</summary>
internal static class Vlans
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.Element.Child("vlan") is not { } vlan)
            return;
        if (vlan.ChildrenNamed("tag").Select(tag => tag["nativeMode"]).OfType<WrittenAttribute>().Skip(1).FirstOrDefault() is { } second)
            findings.Add(second, "libvirt refuses a second native VLAN; keep one 'nativeMode'");
    }
}
