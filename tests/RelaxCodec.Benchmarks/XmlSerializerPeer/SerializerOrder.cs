using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>An order as a user of <see cref="XmlSerializer"/> would write it.</summary>
[XmlRoot("order")]
public sealed class SerializerOrder
{
    [XmlAttribute("id")] public Guid Id { get; set; }
    [XmlAttribute("placed")] public DateTime Placed { get; set; }
    [XmlAttribute("currency")] public SerializerCurrency Currency { get; set; }
    [XmlElement("customer")] public SerializerCustomer? Customer { get; set; }
    [XmlElement("line")] public List<SerializerOrderLine>? Lines { get; set; }
    [XmlElement("total")] public decimal Total { get; set; }
    [XmlElement("weight")] public double Weight { get; set; }
}
