using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>parameter</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerFilterParameter
{
    [XmlAttribute("name")] public string? Name { get; set; }
    [XmlAttribute("value")] public string? Value { get; set; }
}
