namespace RelaxCodec.Libvirt;

/// <summary>An export of a server of the network block device protocol.</summary>
[Case("nbd")]
public sealed partial class NbdStorageSource : NetworkStorageSource
{
    /// <summary>The name of the export; the default one if absent.</summary>
    [Attr("name")]
    public string? Name { get; set; }

    /// <summary>Whether the connection is encrypted; as the host's configuration says if absent.</summary>
    [Attr("tls"), YesNo, Since("4.5.0")]
    public bool? Tls { get; set; }

    /// <summary>The name that the server's certificate has to have, if it is not that of the host.</summary>
    [Attr("tlsHostname"), Since("8.2.0")]
    public string? TlsHostName { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How long requests wait for a lost connection.</summary>
    [Since("9.2.0")]
    public Reconnect? Reconnect { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A file of a gluster volume.</summary>
[Case("gluster")]
public sealed partial class GlusterStorageSource : NetworkStorageSource
{
    /// <summary>The volume, and after a slash the path of the image in it.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The servers; libvirt takes several since 2.1.0.</summary>
    [OneOrMore]
    public List<StorageHost> Hosts { get; } = [];

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>An image of a Ceph cluster.</summary>
[Case("rbd")]
public sealed partial class RbdStorageSource : NetworkStorageSource
{
    /// <summary>The pool, and after a slash the image in it.</summary>
    [Attr("name")]
    public string? Name { get; set; }

    /// <summary>The monitors of the cluster; those of the client's configuration if there are none.</summary>
    public List<StorageHost> Hosts { get; } = [];

    /// <summary>The snapshot of the image that is used.</summary>
    [Since("1.2.11")]
    public RbdSnapshot? Snapshot { get; set; }

    /// <summary>The configuration of the client.</summary>
    [Since("1.2.11")]
    public RbdConfiguration? Configuration { get; set; }

    /// <summary>Who the cluster is told that the client is.</summary>
    [Order(3), Since("3.9.0")]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A snapshot of an image of a Ceph cluster.</summary>
[Element("snapshot")]
public sealed partial class RbdSnapshot
{
    /// <summary>The name.</summary>
    [Attr("name"), Data<GenericName>]
    public required string Name { get; set; }
}

/// <summary>The configuration of a client of a Ceph cluster.</summary>
[Element("config")]
public sealed partial class RbdConfiguration
{
    /// <summary>The absolute path of the file.</summary>
    [Attr("file"), Data<AbsoluteFilePath>]
    public required string File { get; set; }
}

/// <summary>A unit of an iSCSI target.</summary>
[Case("iscsi"), Since("1.0.4")]
public sealed partial class IscsiStorageSource : NetworkStorageSource
{
    /// <summary>The name of the target, and after a slash the unit; unit 0 if there is none.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>The name of the client.</summary>
    [Since("4.7.0")]
    public IscsiInitiator? Initiator { get; set; }

    /// <summary>Who the server is told that the client is.</summary>
    [Order(3), Since("3.9.0")]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A volume of Veritas HyperScale.</summary>
[Case("vxhs"), Since("3.8.0")]
public sealed partial class VxhsStorageSource : NetworkStorageSource
{
    /// <summary>The UUID of the volume, which the server assigned.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>Whether the connection is encrypted; as the host's configuration says if absent.</summary>
    [Attr("tls"), YesNo]
    public bool? Tls { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }
}

/// <summary>An image of a Sheepdog cluster.</summary>
[Case("sheepdog")]
public sealed partial class SheepdogStorageSource : NetworkStorageSource
{
    /// <summary>The name of the image.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>One of the servers.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}
