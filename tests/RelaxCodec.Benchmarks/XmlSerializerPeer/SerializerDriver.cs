using System.Xml.Serialization;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>The element <c>driver</c> for <see cref="XmlSerializer"/>.</summary>
public sealed class SerializerDriver
{
    [XmlAttribute("name")] public string? Name { get; set; }
    [XmlAttribute("txmode")] public string? TxMode { get; set; }
    [XmlAttribute("ioeventfd")] public string? IoEventFd { get; set; }
    [XmlAttribute("event_idx")] public string? EventIdx { get; set; }
    [XmlAttribute("queues")] public uint Queues { get; set; }
    [XmlIgnore] public bool QueuesSpecified { get; set; }
    [XmlAttribute("rx_queue_size")] public uint RxQueueSize { get; set; }
    [XmlIgnore] public bool RxQueueSizeSpecified { get; set; }
    [XmlAttribute("tx_queue_size")] public uint TxQueueSize { get; set; }
    [XmlIgnore] public bool TxQueueSizeSpecified { get; set; }
    [XmlAttribute("rss")] public string? Rss { get; set; }
    [XmlAttribute("rss_hash_report")] public string? RssHashReport { get; set; }
    [XmlAttribute("iommu")] public string? Iommu { get; set; }
    [XmlAttribute("ats")] public string? Ats { get; set; }
    [XmlAttribute("packed")] public string? Packed { get; set; }
    [XmlAttribute("page_per_vq")] public string? PagePerVq { get; set; }
    [XmlAttribute("failover")] public string? Failover { get; set; }
    [XmlAttribute("backupAlias")] public string? BackupAlias { get; set; }
    [XmlAttribute("useBackupMAC")] public string? UseBackupMac { get; set; }
    [XmlElement("host")] public SerializerOffloads? Host { get; set; }
    [XmlElement("guest")] public SerializerOffloads? Guest { get; set; }
}
