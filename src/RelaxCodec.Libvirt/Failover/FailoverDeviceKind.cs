namespace RelaxCodec.Libvirt.Failover;

/// <summary>What stands behind a device that may be part of a failover pair.</summary>
public enum FailoverDeviceKind : byte
{
    /// <summary>A NIC that the hypervisor emulates.</summary>
    Emulated,

    /// <summary>An assigned PCI device of the host: an interface or hostdev with a PCI source.</summary>
    AssignedPci,

    /// <summary>An interface of a network that is a pool of assigned devices (<c>&lt;forward mode='hostdev'&gt;</c>).</summary>
    AssignedFromPool,

    /// <summary>Something else of the host: USB, SCSI, a mediated device, a capability.</summary>
    AssignedOther,

    /// <summary>An interface of a network that was not given: emulated or assigned, nobody can tell.</summary>
    UnknownNetwork,

    /// <summary>The element that would tell is missing or unreadable, which is the schema's business.</summary>
    Unclear,
}
