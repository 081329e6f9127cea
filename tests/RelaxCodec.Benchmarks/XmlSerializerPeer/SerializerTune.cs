using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>tune</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerTune
{
    [XmlElement("sndbuf")] public uint SendBuffer { get; set; }
    [XmlIgnore] public bool SendBufferSpecified { get; set; }
}
