namespace RelaxCodec.Libvirt;

/// <summary>Who a storage server is told that its client is.</summary>
[Element("auth")]
public sealed partial class StorageAuth
{
    /// <summary>The name of the user.</summary>
    [Attr("username"), Data<GenericName>]
    public required string UserName { get; set; }

    /// <summary>The user's password, kept by libvirt.</summary>
    public required StorageAuthSecret Secret { get; set; }
}

/// <summary>What a secret is for.</summary>
public enum StorageAuthType : byte
{
    /// <summary>A Ceph user.</summary>
    [Value("ceph")]
    Ceph,

    /// <summary>An iSCSI CHAP user.</summary>
    [Value("iscsi")]
    Iscsi,
}

/// <summary>A secret that libvirt keeps, by its UUID or its usage.</summary>
[Element("secret")]
public sealed partial class StorageAuthSecret
{
    /// <summary>What the secret is for.</summary>
    [Attr("type")]
    public required StorageAuthType Type { get; set; }

    /// <summary>The UUID of the secret.</summary>
    [Attr("uuid"), Data<Uuid>, Choice("secret")]
    public Guid? Uuid { get; set; }

    /// <summary>The usage of the secret.</summary>
    [Attr("usage"), Data<ObjectName>, Choice("secret")]
    public string? Usage { get; set; }
}
