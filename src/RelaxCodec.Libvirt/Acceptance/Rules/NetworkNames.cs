namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV100, LV101, LV122: a network's name is that of files, and its domain is told to this host (<c>virNetworkDefParseXML</c>,
/// <c>networkValidate</c>).
/// </summary>
internal static class NetworkNames
{
    public static void Judge(NetworkItem network, Findings findings)
    {
        if (network.Element.Child("name") is not { } name)
            return;
        if (name.Text.Length == 0)
        {
            findings.Add(name, "libvirt refuses a network without a name; write one, such as 'default'");
        }
        else if (name.Text.Contains('/', StringComparison.Ordinal))
        {
            findings.Add(name,
                $"libvirt refuses {Findings.Quote(name.Text)}: a network's name is that of a file, and has no '/'; write another "
                + "character");
        }
    }

    public static void JudgeDomain(NetworkItem network, Findings findings)
    {
        if (network.Element.Child("domain") is { } domain
            && domain.Token("localOnly") != "yes"
            && domain["register"] is { Token: "yes" } register)
            findings.Add(register, "libvirt refuses register='yes' without localOnly='yes': the names are for this host alone; write both");
    }

    public static void JudgeLines(NetworkItem network, Findings findings)
    {
        if (network.Element.Child("name") is { } name && name.Text.Contains('\n', StringComparison.Ordinal))
            findings.Add(name, $"the network driver refuses {Findings.Quote(name.Text)}: a network's name is on one line");
    }
}
