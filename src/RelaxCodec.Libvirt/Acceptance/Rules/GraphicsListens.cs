namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV253, LV254, LV256, LV258: where a display is served (<c>virDomainGraphicsListensParseXML</c>,
/// <c>virDomainGraphicsDefListensValidate</c>, <c>virDomainDefPostParseGraphics</c>).
/// </summary>
internal static class GraphicsListens
{
    public static void JudgeTwice(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (!IsServed(graphics) || graphics.Child("listen") is not { } listen)
            return;
        switch (listen.Token("type"))
        {
            case "address":
                JudgeTwice(graphics["listen"], listen["address"], findings);
                break;
            case "socket":
                JudgeTwice(graphics["socket"], listen["socket"], findings);
                break;
        }
    }

    public static void Judge(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (!IsServed(graphics))
            return;
        foreach (WrittenElement listen in graphics.Children)
        {
            if (listen.Name != "listen" || listen.Token("type") is not { } type)
                continue;
            if (type == "network" && listen["network"] is not { Value.Length: > 0 })
                findings.Add(listen, "network", "libvirt refuses <listen type='network'> without the name of a network; write 'network'");
            else if (type is "socket" or "none" && graphics.Token("type") == "rdp")
                findings.Add(listen, "type", $"libvirt refuses <listen type='{type}'> for RDP; write 'address' or 'network'");
            else if (type != "network" && listen["network"] is { Value.Length: > 0 } network)
                findings.Add(network, $"libvirt refuses 'network' in <listen type='{type}'>; write type='network', or leave it out");
            else if (type != "socket" && listen["socket"] is { Value.Length: > 0 } socket)
                findings.Add(socket, $"libvirt refuses 'socket' in <listen type='{type}'>; write type='socket', or leave it out");
        }
    }

    public static void JudgePort(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        // Of a running domain, the port is the one that was chosen.
        if (domain.IsRunning || !IsServed(graphics) || graphics["autoport"]?.Value != "yes")
            return;
        foreach (WrittenAttribute port in graphics.Attributes)
        {
            if (port.Name is "port" or "tlsPort" && IsPort(port))
            {
                findings.Add(port,
                    $"libvirt ignores {port.Name}='{port.Token}' beside autoport='yes', and takes a port that is free; "
                    + "write autoport='no' for this port, or leave it out");
            }
        }
    }

    public static void JudgeNowhere(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (graphics.Token("type") != "spice"
            || graphics.Token("autoport") == "yes"
            || HasPort(graphics["port"])
            || HasPort(graphics["tlsPort"]))
            return;
        WrittenElement? listen = graphics.Child("listen");
        if (listen is not null && listen.Token("type") != "address")
            return;
        if ((listen?["address"] ?? graphics["listen"]) is { Value.Length: > 0 } address)
        {
            findings.Add(address,
                "libvirt ignores the address and makes SPICE listen nowhere, for it has no port; write autoport='yes', "
                    + "or 'port' with a number");
        }
    }

    /// <summary>Whether a display is one of those that are served.</summary>
    public static bool IsServed(WrittenElement graphics) => graphics.Token("type") is "vnc" or "spice" or "rdp";

    private static void JudgeTwice(WrittenAttribute? attribute, WrittenAttribute? listening, Findings findings)
    {
        if (attribute is null || listening is null || attribute.Value == listening.Value)
            return;
        findings.Add(attribute,
            $"libvirt refuses {attribute.Name}={Findings.Quote(attribute.Value)} beside {Findings.Quote(listening.Value)} "
            + "in the first <listen>; write it once");
    }

    private static bool IsPort(WrittenAttribute port) =>
        NumberSyntax.Decimal32.Read(port.Value, out ulong value) == NumberFault.None && value > 0;

    // What is no number is the reader's to say.
    private static bool HasPort(WrittenAttribute? port) =>
        port is not null && !(NumberSyntax.Decimal32.Read(port.Value, out ulong value) == NumberFault.None && value == 0);
}
