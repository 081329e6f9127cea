using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>mac</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerMac
{
    [XmlAttribute("address")] public string? Address { get; set; }
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("check")] public string? Check { get; set; }
}
