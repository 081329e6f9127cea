using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>bandwidth</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerBandwidth
{
    [XmlElement("inbound")] public SerializerBandwidthLimit? Inbound { get; set; }
    [XmlElement("outbound")] public SerializerBandwidthLimit? Outbound { get; set; }
}
