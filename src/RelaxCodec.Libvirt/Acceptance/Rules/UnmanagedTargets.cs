namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV037: only an ethernet interface can use a tap that somebody else made (<c>virDomainNetDefValidate</c>).</summary>
internal static class UnmanagedTargets
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Type != "ethernet" && device.Element.Child("target")?["managed"] is { Token: "no" } managed)
            findings.Add(managed, $"libvirt refuses managed='no' for the target of {device.Description}: only type ethernet has it");
    }
}
