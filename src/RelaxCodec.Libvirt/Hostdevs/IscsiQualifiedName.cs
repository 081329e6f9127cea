namespace RelaxCodec.Libvirt;

/// <summary>An iSCSI qualified name.</summary>
[Element("iqn")]
public sealed partial class IscsiQualifiedName
{
    /// <summary>The name, such as <c>iqn.2020-07.com.example:test</c>.</summary>
    [Attr("name")]
    public required string Name { get; set; }
}
