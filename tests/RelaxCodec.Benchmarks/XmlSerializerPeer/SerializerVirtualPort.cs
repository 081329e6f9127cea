using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>virtualport</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerVirtualPort
{
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlElement("parameters")] public SerializerVirtualPortParameters? Parameters { get; set; }
}
