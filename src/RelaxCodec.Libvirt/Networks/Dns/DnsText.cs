namespace RelaxCodec.Libvirt;

/// <summary>A TXT record.</summary>
[Element("txt")]
public sealed partial class DnsText
{
    /// <summary>The name of the record.</summary>
    [Attr("name"), Data<DnsName>]
    public required string Name { get; set; }

    /// <summary>The text.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}
