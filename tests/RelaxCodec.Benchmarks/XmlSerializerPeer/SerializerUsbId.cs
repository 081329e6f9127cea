using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>vendor</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerUsbId
{
    [XmlAttribute("id")] public string? Id { get; set; }
}
