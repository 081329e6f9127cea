namespace RelaxCodec.Libvirt;

/// <summary>The name of a device in its domain. One that a user chooses begins with <c>ua-</c>, since libvirt 3.9.0; others are libvirt's own and not kept.</summary>
[Element("alias")]
public sealed partial class DeviceAlias
{
    /// <summary>The name.</summary>
    [Attr("name"), Data<AliasName>]
    public required string Name { get; set; }
}
