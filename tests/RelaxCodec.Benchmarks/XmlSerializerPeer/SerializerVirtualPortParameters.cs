using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>parameters</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerVirtualPortParameters
{
    [XmlAttribute("managerid")] public string? ManagerId { get; set; }
    [XmlAttribute("typeid")] public string? TypeId { get; set; }
    [XmlAttribute("typeidversion")] public string? TypeIdVersion { get; set; }
    [XmlAttribute("instanceid")] public string? InstanceId { get; set; }
    [XmlAttribute("interfaceid")] public string? InterfaceId { get; set; }
    [XmlAttribute("profileid")] public string? ProfileId { get; set; }
}
