using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>ip</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerIp
{
    [XmlAttribute("address")] public string? Address { get; set; }
    [XmlAttribute("family")] public string? Family { get; set; }
    [XmlAttribute("prefix")] public uint Prefix { get; set; }
    [XmlIgnore] public bool PrefixSpecified { get; set; }
    [XmlAttribute("peer")] public string? Peer { get; set; }
}
