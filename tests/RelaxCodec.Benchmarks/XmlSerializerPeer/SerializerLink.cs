using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>link</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerLink
{
    [XmlAttribute("state")] public string? State { get; set; }
}
