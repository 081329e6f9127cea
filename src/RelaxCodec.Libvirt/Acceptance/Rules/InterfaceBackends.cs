namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV036, LV045: passt is a way to the network of the user, and forwards ports (<c>virDomainNetDefValidate</c>).</summary>
internal static class InterfaceBackends
{
    public static void JudgePortForwards(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Element.Child("backend")?.Token("type") == "passt")
            return;
        if (device.Element.Child("portForward") is { } forward)
        {
            findings.Add(forward,
                $"libvirt refuses <portForward> on {device.Description} without <backend type='passt'/>; write the backend, or leave it "
                + "out");
        }
    }

    public static void Judge(DeviceItem device, Findings findings)
    {
        if (!device.IsInterface || device.Type == "user" || device.Element.Child("backend")?["type"] is not { Token: "passt" } type)
            return;
        bool hasVhostUser = findings.IsIn(LibvirtChanges.VhostUserPasst);
        if (device.Type != "vhostuser" || !hasVhostUser)
            findings.Add(type, $"libvirt refuses the backend 'passt' on {device.Description}: only type user {(hasVhostUser ? "and vhostuser have" : "has")} it");
    }
}
