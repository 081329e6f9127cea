namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV036: passt is a way to the network of the user (<c>virDomainNetDefValidate</c>).</summary>
internal static class InterfaceBackends
{
    public static void Judge(DeviceItem device, Findings findings)
    {
        if (device.IsInterface && device.Type != "user" && device.Element.Child("backend")?["type"] is { } type)
            findings.Add(type, $"libvirt refuses the backend '{type.Token}' on {device.Description}: only type user has it");
    }
}
