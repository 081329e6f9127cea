using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>guest</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerGuestDevice
{
    [XmlAttribute("dev")] public string? Device { get; set; }
    [XmlAttribute("actual")] public string? Actual { get; set; }
}
