namespace RelaxCodec.Libvirt;

/// <summary>The driver of the host that assigns a PCI device. <c>backupAlias</c> is the driver dialect of failover pairs, which no released libvirt reads.</summary>
[Element("driver")]
public sealed partial class HostdevDriver
{
    /// <summary>Which driver.</summary>
    [Attr("name")]
    public required AssignmentBackend Name { get; set; }

    /// <summary>The device is the primary of a failover pair: the alias of its standby (driver dialect).</summary>
    [Attr("backupAlias"), Data<AliasName>]
    public string? BackupAlias { get; set; }
}
