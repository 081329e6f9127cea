using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>source</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerSource
{
    [XmlAttribute("bridge")] public string? Bridge { get; set; }
    [XmlAttribute("macTableManager")] public string? MacTableManager { get; set; }
    [XmlAttribute("network")] public string? Network { get; set; }
    [XmlAttribute("portgroup")] public string? PortGroup { get; set; }
    [XmlAttribute("portid")] public string? PortId { get; set; }
    [XmlAttribute("dev")] public string? Device { get; set; }
    [XmlAttribute("mode")] public string? Mode { get; set; }
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("path")] public string? Path { get; set; }
    [XmlAttribute("name")] public string? Name { get; set; }
    [XmlAttribute("address")] public string? AddressText { get; set; }
    [XmlAttribute("port")] public string? Port { get; set; }
    [XmlAttribute("switchid")] public string? SwitchId { get; set; }
    [XmlAttribute("portgroupid")] public string? PortGroupId { get; set; }
    [XmlAttribute("connectionid")] public string? ConnectionId { get; set; }
    [XmlAttribute("missing")] public string? Missing { get; set; }
    [XmlElement("reconnect")] public SerializerReconnect? Reconnect { get; set; }
    [XmlElement("local")] public SerializerLocal? Local { get; set; }
    [XmlElement("address")] public SerializerAddress? Address { get; set; }
    [XmlElement("vendor")] public SerializerUsbId? Vendor { get; set; }
    [XmlElement("product")] public SerializerUsbId? Product { get; set; }
    [XmlElement("ip")] public List<SerializerIp>? Ips { get; set; }
    [XmlElement("route")] public List<SerializerRoute>? Routes { get; set; }
}
