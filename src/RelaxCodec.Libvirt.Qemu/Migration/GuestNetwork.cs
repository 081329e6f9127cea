using static RelaxCodec.Libvirt.Qemu.MigrationStatus;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What each status means for the guest's network. docs/migration-watch.md has the same table.</summary>
internal static class GuestNetwork
{
    private const string Paused =
        "the connection between the two sides is broken; the guest at the destination stands still where it lacks memory, "
            + "and so may its network";
    private const string Restored =
        "the connection between the two sides is restored; until then the guest at the destination may stand still";

    private static readonly Dictionary<MigrationStatus, Meaning> Meanings = new()
    {
        [None] = new("no migration: the network is as it was"),
        [Setup] = new("unchanged; a failover pair's traffic goes over the primary")
        {
            AtDestination = "the guest runs at the source, with its network"
        },
        [WaitUnplug] = new("the guest was asked to give the primary up: traffic moves to the standby"),
        [Active] = new("unchanged while memory is copied")
        {
            WithPair = "traffic goes over the standby while memory is copied",
            AtDestination = "the guest runs at the source, with its network, while memory comes in",
        },
        [PreSwitchover] = new("the guest has stopped: no traffic until migrate-continue"),
        [Device] = new("the guest has stopped: no traffic while its devices are copied"),
        [PostcopyDevice] = new("the guest has stopped and does not run at the destination yet: no traffic"),
        [PostcopyActive] = new("the guest runs at the destination, with its network, while the rest of its memory is copied")
        {
            AtDestination = "the guest runs here without a primary, while the rest of its memory comes in",
            AtDestinationWithPair = "the guest runs here over the standby, and over the primary if there is a usable one, while the rest "
                + "of its memory comes in; QMP does not tell which",
        },
        [PostcopyPaused] = new(Paused),
        [PostcopyRecoverSetup] = new(Restored),
        [PostcopyRecover] = new(Restored),
        [Colo] = new("the guest runs on both sides in step; the source answers the network"),
        [Completed] = new("the guest has stopped here: its network is the destination's")
        {
            AtUnknownSide = "the guest and its network are at the destination",
            AtDestination = "the guest is here without a primary: no FAILOVER_NEGOTIATED came",
            AtDestinationWithPair = "the guest is here, over the standby until it has taken a primary; QMP does not tell whether "
                + "there is a usable one",
        },
        [Cancelling] = new("the guest stays at the source; its network is unchanged")
        {
            WithPair = "the guest stays at the source, over the standby; QEMU waits up to 30 s for an unplug that it has begun",
        },
        [Cancelled] = new("the guest stays at the source; its network is unchanged")
        {
            WithPair = "the guest stays at the source, over the standby until the primary is plugged in again; QMP does not "
                + "tell whether QEMU could",
        },
        [Failing] = new("the guest stays at the source; its network is unchanged")
        {
            WithPair = "the guest stays at the source, over the standby until the primary is plugged in again",
            AtDestination = "the guest does not run here",
        },
        [Failed] = new("the guest stays at the source; its network is unchanged")
        {
            WithPair = "the guest stays at the source, over the standby until the primary is plugged in again; QMP does not "
                + "tell whether QEMU could",
            AtDestination = "the guest does not run here",
        },
    };

    public static string At(MigrationStatus status, MigrationSide side, bool pairActed)
    {
        if (!Meanings.TryGetValue(status, out Meaning? meaning))
            return "this status is not known here, nor what it means for the network";
        return side switch
        {
            MigrationSide.Destination => (pairActed ? meaning.AtDestinationWithPair : null) ?? meaning.AtDestination ?? meaning.AtSource,
            MigrationSide.Unknown when !pairActed => meaning.AtUnknownSide ?? meaning.AtSource,
            _ => (pairActed ? meaning.WithPair : null) ?? meaning.AtSource,
        };
    }

    /// <summary>What the status of a QEMU means, after all that is known of its migration.</summary>
    public static string Of(WatchedQemu qemu)
    {
        MigrationStatus status = qemu.Status;
        if (qemu.Migration.WasPostcopy && (qemu.FailedOrCancelled || status == Failing || status == Cancelling))
            return "the guest has run at the destination without all of its memory: it is lost on both sides";
        string network = At(status, qemu.Side, qemu.PairActed);
        bool mayHaveActed = !qemu.PairActed && !qemu.Migration.WasSeenToBegin && qemu.Side != MigrationSide.Destination;
        return mayHaveActed && network != At(status, qemu.Side, pairActed: true)
            ? $"{network}, unless a primary was unplugged before the watch began"
            : network;
    }

    /// <param name="AtSource">At the source, and wherever nothing else is said.</param>
    private sealed record Meaning(string AtSource)
    {
        /// <summary>At the source, after <c>UNPLUG_PRIMARY</c>.</summary>
        public string? WithPair { get; init; }

        /// <summary>Where nothing tells the side, and the source's would mislead.</summary>
        public string? AtUnknownSide { get; init; }

        public string? AtDestination { get; init; }

        /// <summary>At the destination, after <c>FAILOVER_NEGOTIATED</c>.</summary>
        public string? AtDestinationWithPair { get; init; }
    }
}
