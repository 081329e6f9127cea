using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>alias</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerNamed
{
    [XmlAttribute("name")] public string? Name { get; set; }
}
