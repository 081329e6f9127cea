namespace RelaxCodec.Libvirt;

/// <summary>Options that are passed to dnsmasq as they are.</summary>
[Element("options", Ns = Namespace)]
public sealed partial class DnsmasqOptions
{
    /// <summary>The namespace of the element.</summary>
    public const string Namespace = "http://libvirt.org/schemas/network/dnsmasq/1.0";

    /// <summary>The options.</summary>
    public List<DnsmasqOption> Options { get; } = [];
}

/// <summary>An option of dnsmasq.</summary>
[Element("option", Ns = DnsmasqOptions.Namespace)]
public sealed partial class DnsmasqOption
{
    /// <summary>A line of dnsmasq's configuration.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}
