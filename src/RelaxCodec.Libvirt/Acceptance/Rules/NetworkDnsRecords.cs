namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV107, LV121: what the DNS server of a network answers (<c>virNetworkDNSDefParseXML</c>).</summary>
internal static class NetworkDnsRecords
{
    private const int LongestService = 482;

    private const string InServices = "_-+/*";

    public static void Judge(NetworkItem network, Findings findings)
    {
        if (network.Element.Child("dns") is not { } dns)
            return;
        if (dns["enable"] is { Token: "no" } enable && dns.Children.Any(child => child.Name is "forwarder" or "host" or "srv" or "txt"))
        {
            findings.Add(enable,
                "libvirt refuses records and forwarders of a DNS server that is off; leave them out, or write enable='yes'");
        }

        foreach (WrittenElement forwarder in dns.ChildrenNamed("forwarder"))
        {
            if ((forwarder["addr"] ?? forwarder["domain"]) is null)
                findings.Add(forwarder, "libvirt refuses a <forwarder> without 'addr' and 'domain'; write one of them");
        }

        foreach (WrittenElement service in dns.ChildrenNamed("srv"))
            JudgeService(service, findings);
    }

    public static void JudgeLines(NetworkItem network, Findings findings)
    {
        foreach (WrittenElement record in network.Element.Child("dns")?.Children ?? [])
        {
            WrittenAttribute? text = record.Name switch { "txt" => record["value"], "srv" => record["target"], _ => null };
            if (text?.Value.AsSpan().ContainsAny('\n', '\r') == true)
                findings.Add(text, $"libvirt refuses {Findings.Quote(text.Value)} in a record of DNS: it is on one line");
        }
    }

    private static bool IsOfService(char c) => char.IsAsciiLetterOrDigit(c) || InServices.Contains(c, StringComparison.Ordinal);

    private static void JudgeService(WrittenElement service, Findings findings)
    {
        if (service["service"] is { } name && !name.Value.All(IsOfService))
        {
            findings.Add(name,
                $"libvirt refuses {Findings.Quote(name.Value)} as the name of a service: it takes letters, digits and _ - + / *");
        }
        else if (service["service"] is { Value.Length: > LongestService } tooLong)
        {
            findings.Add(tooLong, $"libvirt refuses the name of a service that is longer than {LongestService} bytes");
        }

        if (service["target"] is not null)
            return;
        foreach (WrittenAttribute attribute in service.Attributes.Where(attribute => attribute.Name is "port" or "priority" or "weight"))
            findings.Add(attribute, $"libvirt refuses '{attribute.Name}' of a service without 'target'; write the target, or leave it out");
    }
}
