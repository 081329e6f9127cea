using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>address</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerAddress
{
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("domain")] public string? Domain { get; set; }
    [XmlAttribute("bus")] public string? Bus { get; set; }
    [XmlAttribute("slot")] public string? Slot { get; set; }
    [XmlAttribute("function")] public string? Function { get; set; }
    [XmlAttribute("multifunction")] public string? Multifunction { get; set; }
    [XmlAttribute("controller")] public string? Controller { get; set; }
    [XmlAttribute("target")] public string? Target { get; set; }
    [XmlAttribute("unit")] public string? Unit { get; set; }
    [XmlAttribute("port")] public string? Port { get; set; }
    [XmlAttribute("device")] public string? Device { get; set; }
    [XmlAttribute("reg")] public string? Register { get; set; }
    [XmlAttribute("cssid")] public string? Cssid { get; set; }
    [XmlAttribute("ssid")] public string? Ssid { get; set; }
    [XmlAttribute("devno")] public string? DeviceNumber { get; set; }
    [XmlElement("zpci")] public SerializerZpci? Zpci { get; set; }
}
