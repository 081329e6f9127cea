using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>teaming</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerTeaming
{
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("persistent")] public string? Persistent { get; set; }
}
