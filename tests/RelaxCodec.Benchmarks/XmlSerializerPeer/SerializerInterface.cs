using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>
/// The device <c>interface</c> as a user of <see cref="XmlSerializer"/> would write it: the same content as the codec's model, one class
/// for all types.
/// </summary>
[XmlRoot("interface")]
public sealed class SerializerInterface
{
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("managed")] public string? Managed { get; set; }
    [XmlAttribute("trustGuestRxFilters")] public string? TrustGuestRxFilters { get; set; }
    [XmlElement("mac")] public SerializerMac? Mac { get; set; }
    [XmlElement("source")] public SerializerSource? Source { get; set; }
    [XmlElement("vlan")] public SerializerVlan? Vlan { get; set; }
    [XmlElement("virtualport")] public SerializerVirtualPort? VirtualPort { get; set; }
    [XmlElement("bandwidth")] public SerializerBandwidth? Bandwidth { get; set; }
    [XmlElement("port")] public SerializerPort? Port { get; set; }
    [XmlElement("ip")] public List<SerializerIp>? Ips { get; set; }
    [XmlElement("route")] public List<SerializerRoute>? Routes { get; set; }
    [XmlElement("portForward")] public List<SerializerPortForward>? PortForwards { get; set; }
    [XmlElement("script")] public SerializerPath? Script { get; set; }
    [XmlElement("downscript")] public SerializerPath? DownScript { get; set; }
    [XmlElement("backenddomain")] public SerializerNamed? BackendDomain { get; set; }
    [XmlElement("target")] public SerializerTarget? Target { get; set; }
    [XmlElement("guest")] public SerializerGuestDevice? Guest { get; set; }
    [XmlElement("model")] public SerializerTyped? Model { get; set; }
    [XmlElement("driver")] public SerializerDriver? Driver { get; set; }
    [XmlElement("backend")] public SerializerBackend? Backend { get; set; }
    [XmlElement("filterref")] public SerializerFilterReference? FilterReference { get; set; }
    [XmlElement("tune")] public SerializerTune? Tune { get; set; }
    [XmlElement("teaming")] public SerializerTeaming? Teaming { get; set; }
    [XmlElement("link")] public SerializerLink? Link { get; set; }
    [XmlElement("mtu")] public SerializerMtu? Mtu { get; set; }
    [XmlElement("coalesce")] public SerializerCoalesce? Coalesce { get; set; }
    [XmlElement("boot")] public SerializerBoot? Boot { get; set; }
    [XmlElement("alias")] public SerializerNamed? Alias { get; set; }
    [XmlElement("rom")] public SerializerRom? Rom { get; set; }
    [XmlElement("acpi")] public SerializerAcpi? Acpi { get; set; }
    [XmlElement("address")] public SerializerAddress? Address { get; set; }
}
