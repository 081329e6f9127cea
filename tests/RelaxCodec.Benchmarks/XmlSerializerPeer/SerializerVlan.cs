using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>vlan</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerVlan
{
    [XmlAttribute("trunk")] public string? Trunk { get; set; }
    [XmlElement("tag")] public List<SerializerVlanTag>? Tags { get; set; }
}
