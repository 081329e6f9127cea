namespace RelaxCodec.Libvirt;

/// <summary>An option of dnsmasq.</summary>
[Element("option", Ns = DnsmasqOptions.Namespace)]
public sealed partial class DnsmasqOption
{
    /// <summary>A line of dnsmasq's configuration.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}
