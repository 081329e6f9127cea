using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>route</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerRoute
{
    [XmlAttribute("family")] public string? Family { get; set; }
    [XmlAttribute("address")] public string? Address { get; set; }
    [XmlAttribute("netmask")] public string? Netmask { get; set; }
    [XmlAttribute("gateway")] public string? Gateway { get; set; }
    [XmlAttribute("prefix")] public uint Prefix { get; set; }
    [XmlIgnore] public bool PrefixSpecified { get; set; }
    [XmlAttribute("metric")] public uint Metric { get; set; }
    [XmlIgnore] public bool MetricSpecified { get; set; }
}
