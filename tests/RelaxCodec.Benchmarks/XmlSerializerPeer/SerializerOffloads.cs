using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>host</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerOffloads
{
    [XmlAttribute("csum")] public string? Csum { get; set; }
    [XmlAttribute("gso")] public string? Gso { get; set; }
    [XmlAttribute("tso4")] public string? Tso4 { get; set; }
    [XmlAttribute("tso6")] public string? Tso6 { get; set; }
    [XmlAttribute("ecn")] public string? Ecn { get; set; }
    [XmlAttribute("ufo")] public string? Ufo { get; set; }
    [XmlAttribute("mrg_rxbuf")] public string? MrgRxBuf { get; set; }
}
