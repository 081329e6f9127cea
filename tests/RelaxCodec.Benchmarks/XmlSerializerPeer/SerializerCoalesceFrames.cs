using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>frames</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerCoalesceFrames
{
    [XmlAttribute("max")] public uint Max { get; set; }
    [XmlIgnore] public bool MaxSpecified { get; set; }
}
