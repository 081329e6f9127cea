using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>filterref</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerFilterReference
{
    [XmlAttribute("filter")] public string? Filter { get; set; }
    [XmlElement("parameter")] public List<SerializerFilterParameter>? Parameters { get; set; }
}
