namespace RelaxCodec.Libvirt;

/// <summary>A SCSI device of an iSCSI server, since libvirt 1.2.8.</summary>
[Case("iscsi")]
public sealed partial class IscsiSource : ScsiHostdevSource
{
    /// <summary>The name of the target, and after a slash the unit.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    [OneOrMore]
    public List<IscsiHost> Hosts { get; } = [];

    /// <summary>Who the server is told that the client is.</summary>
    public StorageAuth? Auth { get; set; }

    /// <summary>The name of the client, since libvirt 6.7.0.</summary>
    public IscsiInitiator? Initiator { get; set; }
}
