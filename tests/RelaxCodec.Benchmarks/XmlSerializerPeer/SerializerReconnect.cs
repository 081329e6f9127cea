using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>reconnect</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerReconnect
{
    [XmlAttribute("enabled")] public string? Enabled { get; set; }
    [XmlAttribute("timeout")] public uint Timeout { get; set; }
    [XmlIgnore] public bool TimeoutSpecified { get; set; }
}
