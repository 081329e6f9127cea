using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>boot</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerBoot
{
    [XmlAttribute("order")] public uint Order { get; set; }
    [XmlIgnore] public bool OrderSpecified { get; set; }
    [XmlAttribute("loadparm")] public string? LoadParm { get; set; }
}
