namespace RelaxCodec.Libvirt.Failover;

/// <summary>Reads what a document of whichever kind says of failover.</summary>
internal static class FailoverDocument
{
    /// <summary>The pairs and devices; null if the document cannot be read, or is of no such kind.</summary>
    public static FailoverPairs? Read(string xml, FailoverOptions options, out Problem? fault)
    {
        XmlRootTag root;
        try
        {
            root = XmlCodec.PeekRoot(xml);
        }
        catch (XmlCodecException e)
        {
            fault = e.Problem;
            return null;
        }

        fault = null;
        return (root.NamespaceUri, root.LocalName) switch
        {
            ("", "domain") => Read<Domain>(xml, domain => FailoverPairs.Of(domain, options), out fault),
            ("", "interface") => Read<Interface>(xml, device => FailoverPairs.Of(device, options), out fault),
            ("", "hostdev") => Read<Hostdev>(xml, device => FailoverPairs.Of(device, options), out fault),
            _ => null,
        };
    }

    private static FailoverPairs? Read<T>(string xml, Func<T, FailoverPairs> resolve, out Problem? fault)
        where T : class, IXmlElement<T>
    {
        XmlReadResult<T> read = XmlCodec.Read<T>(xml, XmlReadOptions.Lenient);
        fault = read.Value is null ? read.Problems[^1] : null;
        return read.Value is { } value ? resolve(value) : null;
    }
}
