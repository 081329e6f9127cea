using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>port</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerPort
{
    [XmlAttribute("isolated")] public string? Isolated { get; set; }
}
