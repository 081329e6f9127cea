using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>rx</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerCoalesceRx
{
    [XmlElement("frames")] public SerializerCoalesceFrames? Frames { get; set; }
}
