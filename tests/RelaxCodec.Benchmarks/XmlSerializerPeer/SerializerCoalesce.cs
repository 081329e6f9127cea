using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>coalesce</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerCoalesce
{
    [XmlElement("rx")] public SerializerCoalesceRx? Rx { get; set; }
}
