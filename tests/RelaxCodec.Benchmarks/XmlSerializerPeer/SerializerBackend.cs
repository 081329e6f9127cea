using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>backend</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerBackend
{
    [XmlAttribute("type")] public string? Type { get; set; }
    [XmlAttribute("tap")] public string? Tap { get; set; }
    [XmlAttribute("vhost")] public string? Vhost { get; set; }
    [XmlAttribute("logFile")] public string? LogFile { get; set; }
}
