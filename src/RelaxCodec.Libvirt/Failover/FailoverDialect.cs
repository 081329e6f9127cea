namespace RelaxCodec.Libvirt.Failover;

/// <summary>The ways to write a failover pair.</summary>
public enum FailoverDialect : byte
{
    /// <summary>Both are understood.</summary>
    Auto,

    /// <summary>
    /// libvirt's first proposal, attributes of <c>&lt;driver&gt;</c>: <c>failover</c>, <c>backupAlias</c>, <c>useBackupMAC</c>. Released
    /// libvirt ignores them.
    /// </summary>
    Driver,

    /// <summary>
    /// What libvirt released: <c>&lt;teaming type='persistent'/&gt;</c> and <c>&lt;teaming type='transient' persistent='...'/&gt;</c>.
    /// </summary>
    Teaming,
}
