namespace RelaxCodec.Libvirt;

/// <summary>The devices of a domain. Modelled are network interfaces and assigned host devices; the rest is kept as it was written.</summary>
[Element("devices"), FullEndElement]
public sealed partial class Devices
{
    /// <summary>The network interfaces.</summary>
    public List<Interface> Interfaces { get; } = [];

    /// <summary>The devices of the host that are assigned to the guest.</summary>
    public List<Hostdev> Hostdevs { get; } = [];

    /// <summary>All other devices.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}
