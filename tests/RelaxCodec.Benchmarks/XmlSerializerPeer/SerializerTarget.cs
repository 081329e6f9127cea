using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>target</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerTarget
{
    [XmlAttribute("dev")] public string? Device { get; set; }
    [XmlAttribute("managed")] public string? Managed { get; set; }
}
