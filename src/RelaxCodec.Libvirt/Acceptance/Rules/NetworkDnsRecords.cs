namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV107: what the DNS server of a network answers (<c>virNetworkDNSDefParseXML</c>).</summary>
internal static class NetworkDnsRecords
{
    private const int LongestService = 482;

    private const string InServices = "_-+/*";

    public static void Judge(NetworkItem network, Findings findings)
    {
        if (network.Element.Child("dns") is not { } dns)
            return;
        if (dns["enable"] is { Token: "no" } enable && dns.Children.Any(child => child.Name is "forwarder" or "host" or "srv" or "txt"))
            findings.Add(enable, "libvirt refuses records and forwarders of a DNS server that is off; leave them out, or write enable='yes'");
        foreach (WrittenElement forwarder in dns.ChildrenNamed("forwarder"))
        {
            if ((forwarder["addr"] ?? forwarder["domain"]) is null)
                findings.Add(forwarder, "libvirt refuses a <forwarder> without 'addr' and 'domain'; write one of them");
        }

        foreach (WrittenElement service in dns.ChildrenNamed("srv"))
            JudgeService(service, findings);
    }

    private static void JudgeService(WrittenElement service, Findings findings)
    {
        if (service["service"] is { } name && !name.Value.All(c => char.IsAsciiLetterOrDigit(c) || InServices.Contains(c, StringComparison.Ordinal)))
            findings.Add(name, $"libvirt refuses {Findings.Quote(name.Value)} as the name of a service: it takes letters, digits and _ - + / *");
        else if (service["service"] is { Value.Length: > LongestService } tooLong)
            findings.Add(tooLong, $"libvirt refuses the name of a service that is longer than {LongestService} bytes");
        if (service["target"] is not null)
            return;
        foreach (WrittenAttribute attribute in service.Attributes.Where(attribute => attribute.Name is "port" or "priority" or "weight"))
            findings.Add(attribute, $"libvirt refuses '{attribute.Name}' of a service without 'target'; write the target, or leave it out");
    }
}
