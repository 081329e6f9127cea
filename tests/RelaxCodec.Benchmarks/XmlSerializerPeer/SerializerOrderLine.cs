using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>line</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerOrderLine
{
    [XmlAttribute("article")] public string? Article { get; set; }
    [XmlAttribute("quantity")] public int Quantity { get; set; }
    [XmlAttribute("price")] public decimal Price { get; set; }
    [XmlAttribute("gift")] public bool Gift { get; set; }
    [XmlElement("title")] public string? Title { get; set; }
    [XmlElement("size")] public string? Size { get; set; } // of lists it makes those of attributes only
    [XmlElement("remark")] public List<string>? Remarks { get; set; }
}
