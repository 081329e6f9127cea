namespace RelaxCodec.Libvirt;

/// <summary>The driver domain of Xen that has the network backend, since libvirt 1.2.13.</summary>
[Element("backenddomain")]
public sealed partial class BackendDomain
{
    /// <summary>The name of the domain.</summary>
    [Attr("name"), Data<ObjectNameWithSlash>]
    public required string Name { get; set; }
}
