namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>The migration of a guest with a pair, as QEMU 7.2 tells it of a Linux 6.1 guest.</summary>
internal static class PairMigration
{
    /// <summary>What the source says, up to the guest being asked to give its primary up.</summary>
    public static QmpLines UntilWaitUnplug() => new QmpLines()
        .Device("src", 9.643m, "FAILOVER_NEGOTIATED", "ua-backup0")
        .Status("src", 17.965m, "setup")
        .Device("src", 17.967m, "UNPLUG_PRIMARY", "hostdev0")
        .Status("src", 17.968m, "wait-unplug");

    /// <summary>What both sides say of one that goes well.</summary>
    public static QmpLines WellOnBothSides() => UntilWaitUnplug()
        .Status("dst", 17.963m, "setup")
        .Status("dst", 17.966m, "active")
        .Polled("src", 18, "wait-unplug")
        .Status("src", 18.218m, "active")
        .Event("src", 19.320m, "STOP")
        .Status("src", 19.342m, "completed")
        .Device("dst", 19.346m, "FAILOVER_NEGOTIATED", "ua-backup0")
        .Event("dst", 19.347m, "RESUME")
        .Status("dst", 19.348m, "completed");
}
