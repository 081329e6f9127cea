using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>tag</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerVlanTag
{
    [XmlAttribute("id")] public ushort Id { get; set; }
    [XmlIgnore] public bool IdSpecified { get; set; }
    [XmlAttribute("nativeMode")] public string? NativeMode { get; set; }
}
