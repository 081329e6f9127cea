using System.Collections.Frozen;
using static RelaxCodec.Libvirt.Qemu.MigrationStatus;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Which status follows which: every <c>migrate_set_state</c> of QEMU's migration code, from 4.2 to 11.0.</summary>
internal static class MigrationStatusOrder
{
    private static readonly FrozenDictionary<MigrationStatus, MigrationStatus[]> Next = new Dictionary<MigrationStatus, MigrationStatus[]>
    {
        [None] = [Setup],
        [Setup] = [WaitUnplug, Active],
        [WaitUnplug] = [Active],
        // Since 10.0 the devices have a status of their own, whether or not the switchover waits for migrate-continue.
        [Active] = [PreSwitchover, Device, PostcopyDevice, PostcopyActive, Colo, Completed],
        [PreSwitchover] = [Device, PostcopyDevice, PostcopyActive],
        [Device] = [PostcopyDevice, PostcopyActive, Colo, Completed],
        [PostcopyDevice] = [PostcopyActive, PostcopyPaused],
        [PostcopyActive] = [PostcopyPaused, Completed],
        [PostcopyPaused] = [PostcopyRecoverSetup, PostcopyRecover],
        [PostcopyRecoverSetup] = [PostcopyRecover, PostcopyPaused],
        [PostcopyRecover] = [PostcopyActive, PostcopyPaused],
        [Colo] = [Completed],
        [Cancelling] = [Cancelled],
        [Failing] = [Failed],
        // The next migration.
        [Completed] = [Setup],
        [Cancelled] = [Setup],
        [Failed] = [Setup],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<MigrationStatus> OfSourceOnly =
        [WaitUnplug, PreSwitchover, Device, PostcopyRecoverSetup, Cancelling, Cancelled];

    private static readonly FrozenSet<MigrationStatus> OfPostcopy = [PostcopyActive, PostcopyPaused, PostcopyRecoverSetup, PostcopyRecover];

    private static readonly FrozenSet<MigrationStatus> BehindUnplug =
        [Active, PreSwitchover, Device, PostcopyDevice, Colo, Completed, .. OfPostcopy];

    public static bool CanBecome(MigrationStatus status, MigrationStatus next, MigrationSide side)
    {
        if (!status.IsKnown || !next.IsKnown)
            return true;
        if (side == MigrationSide.Destination && OfSourceOnly.Contains(next))
            return false;
        return Next[status].Contains(next) || EndsEarly(status, next);
    }

    public static bool CanLeadTo(MigrationStatus status, MigrationStatus next, MigrationSide side)
    {
        var seen = new HashSet<MigrationStatus>();
        var open = new Stack<MigrationStatus>([status]);
        while (open.TryPop(out MigrationStatus at))
        {
            if (CanBecome(at, next, side))
                return true;
            // Behind a final status is another migration; only one that was final before may begin it.
            foreach (MigrationStatus between in Known.Where(between => !between.IsFinal && CanBecome(at, between, side)).Where(seen.Add))
                open.Push(between);
        }

        return false;
    }

    /// <summary>Whether only a source has this status.</summary>
    public static bool IsOfSource(MigrationStatus status) => OfSourceOnly.Contains(status);

    /// <summary>Whether the guest runs at the destination, and part of its memory is at the source.</summary>
    public static bool IsPostcopy(MigrationStatus status) => OfPostcopy.Contains(status);

    /// <summary>Whether a migration has this status only when whatever had to be unplugged was.</summary>
    public static bool IsPastUnplug(MigrationStatus status) => BehindUnplug.Contains(status);

    // Whatever is on its way can fail, and be cancelled, but for what is coming to its end already.
    private static bool EndsEarly(MigrationStatus status, MigrationStatus next) =>
        status.IsUnderway && status != Cancelling && status != Failing && (next == Failing || next == Failed || next == Cancelling);
}
