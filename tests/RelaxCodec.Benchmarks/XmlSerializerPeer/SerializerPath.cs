using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>script</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerPath
{
    [XmlAttribute("path")] public string? Path { get; set; }
}
