using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>local</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerLocal
{
    [XmlAttribute("address")] public string? Address { get; set; }
    [XmlAttribute("port")] public ushort Port { get; set; }
    [XmlIgnore] public bool PortSpecified { get; set; }
}
