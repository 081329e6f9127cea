using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>inbound</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerBandwidthLimit
{
    [XmlAttribute("average")] public uint Average { get; set; }
    [XmlIgnore] public bool AverageSpecified { get; set; }
    [XmlAttribute("peak")] public uint Peak { get; set; }
    [XmlIgnore] public bool PeakSpecified { get; set; }
    [XmlAttribute("floor")] public uint Floor { get; set; }
    [XmlIgnore] public bool FloorSpecified { get; set; }
    [XmlAttribute("burst")] public uint Burst { get; set; }
    [XmlIgnore] public bool BurstSpecified { get; set; }
}
