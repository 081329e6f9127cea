using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>acpi</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerAcpi
{
    [XmlAttribute("index")] public uint Index { get; set; }
    [XmlIgnore] public bool IndexSpecified { get; set; }
}
