using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>rom</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerRom
{
    [XmlAttribute("enabled")] public string? Enabled { get; set; }
    [XmlAttribute("bar")] public string? Bar { get; set; }
    [XmlAttribute("file")] public string? File { get; set; }
}
