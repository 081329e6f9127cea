using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The currencies for <see cref="XmlSerializer"/>.</summary>
public enum SerializerCurrency
{
    [XmlEnum("EUR")] Euro,
    [XmlEnum("GBP")] PoundSterling,
    [XmlEnum("USD")] UnitedStatesDollar,
}
