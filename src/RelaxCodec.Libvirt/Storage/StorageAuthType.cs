namespace RelaxCodec.Libvirt;

/// <summary>What a secret is for.</summary>
public enum StorageAuthType
{
    /// <summary>A Ceph user.</summary>
    [Value("ceph")]
    Ceph,

    /// <summary>An iSCSI CHAP user.</summary>
    [Value("iscsi")]
    Iscsi,
}
