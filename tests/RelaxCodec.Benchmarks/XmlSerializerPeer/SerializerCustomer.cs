using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>customer</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerCustomer
{
    [XmlAttribute("number")] public uint Number { get; set; }
    [XmlAttribute("since", DataType = "date")] public DateTime Since { get; set; }
    [XmlElement("name")] public string? Name { get; set; }
    [XmlElement("mail")] public string? Mail { get; set; }
    [XmlElement("address")] public SerializerPostalAddress? Address { get; set; }
}
