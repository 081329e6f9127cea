using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>zpci</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerZpci
{
    [XmlAttribute("uid")] public string? Uid { get; set; }
    [XmlAttribute("fid")] public string? Fid { get; set; }
}
