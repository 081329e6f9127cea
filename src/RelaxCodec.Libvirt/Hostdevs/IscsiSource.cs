namespace RelaxCodec.Libvirt;

/// <summary>A SCSI device of an iSCSI server.</summary>
[Case("iscsi"), Since("1.2.8")]
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

    /// <summary>The name of the client.</summary>
    [Since("6.7.0")]
    public IscsiInitiator? Initiator { get; set; }
}

/// <summary>An iSCSI server.</summary>
[Element("host")]
public sealed partial class IscsiHost
{
    /// <summary>The name or address of the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The port of the server.</summary>
    [Attr("port"), Data<PortNumber>]
    public int? Port { get; set; }
}

/// <summary>The client of an iSCSI server.</summary>
[Element("initiator")]
public sealed partial class IscsiInitiator
{
    /// <summary>The name of the client.</summary>
    public required IscsiQualifiedName Name { get; set; }
}

/// <summary>An iSCSI qualified name.</summary>
[Element("iqn")]
public sealed partial class IscsiQualifiedName
{
    /// <summary>The name, such as <c>iqn.2020-07.com.example:test</c>.</summary>
    [Attr("name")]
    public required string Name { get; set; }
}
