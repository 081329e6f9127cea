using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>mtu</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerMtu
{
    [XmlAttribute("size")] public ushort Size { get; set; }
    [XmlIgnore] public bool SizeSpecified { get; set; }
}
