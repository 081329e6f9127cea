namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What a message of QMP tells about a migration and the guest's network.</summary>
public enum MigrationMessageKind
{
    /// <summary>Nothing but that time has passed.</summary>
    TimePassed,

    /// <summary>The status, by a <c>MIGRATION</c> event: none is missed between two of them.</summary>
    StatusEvent,

    /// <summary>The status, by the reply to <c>query-migrate</c>: short ones may have been missed since the last one.</summary>
    StatusReply,

    /// <summary>The status that an earlier migration has left, by the first reply to <c>query-migrate</c>.</summary>
    EarlierStatus,

    /// <summary>QEMU was asked, and has not answered yet.</summary>
    NoAnswer,

    /// <summary>A session has begun: the greeting. From here on every event is heard, and none is before.</summary>
    SessionBegins,

    /// <summary>
    /// Somebody gave the command that begins a migration (<c>migrate</c>, <c>migrate-incoming</c>): no final status that comes is an
    /// earlier one's.
    /// </summary>
    MigrationRequested,

    /// <summary>QEMU refuses that command.</summary>
    MigrationRefused,

    /// <summary>The guest is asked to give a primary up (<c>UNPLUG_PRIMARY</c>).</summary>
    UnplugPrimary,

    /// <summary>The guest's driver takes a NIC as the standby of a pair (<c>FAILOVER_NEGOTIATED</c>).</summary>
    FailoverNegotiated,

    /// <summary>A NIC has its property <c>failover</c> on.</summary>
    StandbyFound,

    /// <summary>The guest refuses to give a device up (<c>DEVICE_UNPLUG_GUEST_ERROR</c>).</summary>
    UnplugRefused,

    /// <summary>A device is gone (<c>DEVICE_DELETED</c>).</summary>
    DeviceDeleted,

    /// <summary>The ids of all devices that are there (<c>qom-list</c> of <c>/machine/peripheral</c>, or <c>query-pci</c>).</summary>
    DevicesListed,

    /// <summary>The guest's processors stand still (<c>STOP</c>, <c>query-status</c>).</summary>
    GuestStopped,

    /// <summary>The guest's processors run (<c>RESUME</c>, <c>query-status</c>).</summary>
    GuestRuns,
}
