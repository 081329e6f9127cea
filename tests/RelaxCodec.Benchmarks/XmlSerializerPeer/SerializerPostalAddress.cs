using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>address</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerPostalAddress
{
    [XmlAttribute("country")] public string? Country { get; set; }
    [XmlElement("street")] public string? Street { get; set; }
    [XmlElement("town")] public string? Town { get; set; }
    [XmlElement("code")] public string? Code { get; set; }
}
