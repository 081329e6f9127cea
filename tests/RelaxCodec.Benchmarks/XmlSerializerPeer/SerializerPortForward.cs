using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>portForward</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerPortForward
{
    [XmlAttribute("proto")] public string? Protocol { get; set; }
    [XmlAttribute("address")] public string? Address { get; set; }
    [XmlAttribute("dev")] public string? Device { get; set; }
    [XmlElement("range")] public List<SerializerPortRange>? Ranges { get; set; }
}
