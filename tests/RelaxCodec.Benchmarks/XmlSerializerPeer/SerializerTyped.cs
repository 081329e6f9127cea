using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>model</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerTyped
{
    [XmlAttribute("type")] public string? Type { get; set; }
}
