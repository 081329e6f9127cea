using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>range</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerPortRange
{
    [XmlAttribute("start")] public ushort Start { get; set; }
    [XmlIgnore] public bool StartSpecified { get; set; }
    [XmlAttribute("end")] public ushort End { get; set; }
    [XmlIgnore] public bool EndSpecified { get; set; }
    [XmlAttribute("to")] public ushort To { get; set; }
    [XmlIgnore] public bool ToSpecified { get; set; }
    [XmlAttribute("exclude")] public string? Exclude { get; set; }
}
