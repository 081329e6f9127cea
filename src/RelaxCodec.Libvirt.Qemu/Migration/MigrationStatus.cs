namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The status of a migration as QEMU names it (<c>MigrationStatus</c> of <c>qapi/migration.json</c>): all that QEMU documents up to 11.0,
/// and any other name as it came. The default value is <see cref="None"/>.
/// </summary>
public readonly record struct MigrationStatus
{
    private const string NameOfNone = "none";

    // Null for none, so that the default value equals it.
    private readonly string? _name;

    /// <summary>Creates a status of any name.</summary>
    /// <param name="name">QEMU's name of it.</param>
    public MigrationStatus(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name == NameOfNone ? null : name;
    }

    /// <summary>No migration has ever happened.</summary>
    public static MigrationStatus None { get; } = new(NameOfNone);

    /// <summary>The migration has been initiated.</summary>
    public static MigrationStatus Setup { get; } = new("setup");

    /// <summary>The guest was asked to give the primaries of its failover pairs up, and has not done so yet (since QEMU 4.2).</summary>
    public static MigrationStatus WaitUnplug { get; } = new("wait-unplug");

    /// <summary>Memory is copied while the guest runs.</summary>
    public static MigrationStatus Active { get; } = new("active");

    /// <summary>The source's guest has stopped, and the migration waits for <c>migrate-continue</c> (since 2.11).</summary>
    public static MigrationStatus PreSwitchover { get; } = new("pre-switchover");

    /// <summary>The state of the devices is copied (since 2.11).</summary>
    public static MigrationStatus Device { get; } = new("device");

    /// <summary>The state of the devices is loaded at the destination, before the guest runs there in postcopy mode (since 10.2).</summary>
    public static MigrationStatus PostcopyDevice { get; } = new("postcopy-device");

    /// <summary>The guest runs at the destination while its memory is copied (since 2.5).</summary>
    public static MigrationStatus PostcopyActive { get; } = new("postcopy-active");

    /// <summary>As <see cref="PostcopyActive"/>, with a broken connection (since 3.0).</summary>
    public static MigrationStatus PostcopyPaused { get; } = new("postcopy-paused");

    /// <summary>The source connects anew after <see cref="PostcopyPaused"/> (since 9.1).</summary>
    public static MigrationStatus PostcopyRecoverSetup { get; } = new("postcopy-recover-setup");

    /// <summary>The two sides agree on what is still to be copied after <see cref="PostcopyPaused"/> (since 3.0).</summary>
    public static MigrationStatus PostcopyRecover { get; } = new("postcopy-recover");

    /// <summary>The guest runs on both sides, kept equal for fault tolerance (since 2.8).</summary>
    public static MigrationStatus Colo { get; } = new("colo");

    /// <summary>The migration is finished.</summary>
    public static MigrationStatus Completed { get; } = new("completed");

    /// <summary>The migration was cancelled, and QEMU cleans up.</summary>
    public static MigrationStatus Cancelling { get; } = new("cancelling");

    /// <summary>The migration was cancelled.</summary>
    public static MigrationStatus Cancelled { get; } = new("cancelled");

    /// <summary>The migration has failed, and QEMU cleans up (since 11.0).</summary>
    public static MigrationStatus Failing { get; } = new("failing");

    /// <summary>The migration has failed.</summary>
    public static MigrationStatus Failed { get; } = new("failed");

    /// <summary>Every status that QEMU documents, in the order in which a migration may go through them.</summary>
    public static IReadOnlyList<MigrationStatus> Known { get; } =
    [
        None, Setup, WaitUnplug, Active, PreSwitchover, Device, PostcopyDevice, PostcopyActive, PostcopyPaused, PostcopyRecoverSetup,
        PostcopyRecover, Colo,
        Completed, Cancelling, Cancelled, Failing, Failed,
    ];

    /// <summary>QEMU's name of it.</summary>
    public string Name => _name ?? NameOfNone;

    /// <summary>Whether QEMU documents it.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>Whether a migration ends with it: <see cref="Completed"/>, <see cref="Cancelled"/> or <see cref="Failed"/>.</summary>
    public bool IsFinal => this == Completed || this == Cancelled || this == Failed;

    /// <summary>Whether a migration is on its way.</summary>
    public bool IsUnderway => this != None && !IsFinal;

    /// <summary>
    /// Whether QEMU can go from this status to another one, with nothing between them. To and from an unknown status it can always.
    /// </summary>
    /// <param name="next">The other one.</param>
    /// <param name="side">The side, if it is known: a destination never waits for an unplug, and cannot be cancelled.</param>
    public bool CanBecome(MigrationStatus next, MigrationSide side = MigrationSide.Unknown) =>
        MigrationStatusOrder.CanBecome(this, next, side);

    /// <summary>
    /// Whether QEMU can go from this status to another one within one migration, by way of any that nobody saw: somebody who asks again and
    /// again misses short ones.
    /// </summary>
    /// <param name="next">The other one.</param>
    /// <param name="side">The side, if it is known.</param>
    public bool CanLeadTo(MigrationStatus next, MigrationSide side = MigrationSide.Unknown) =>
        MigrationStatusOrder.CanLeadTo(this, next, side);

    /// <summary>What it means for the network of a guest that may have a failover pair, in a line.</summary>
    /// <param name="side">The side of whose QEMU it is the status.</param>
    /// <param name="pairActed">Whether a pair has shown itself in this migration: by <c>UNPLUG_PRIMARY</c> at the source, by
    /// <c>FAILOVER_NEGOTIATED</c> at the destination.</param>
    public string NetworkAt(MigrationSide side, bool pairActed = false) => GuestNetwork.At(this, side, pairActed);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
