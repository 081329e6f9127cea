namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What is known of one QEMU and its latest migration.</summary>
internal sealed class WatchedQemu(string vm)
{
    private bool _negotiatedInSession;

    /// <summary>Its label.</summary>
    public string Vm { get; } = vm;

    public MigrationSide Side { get; set; }

    public MigrationStatus Status { get; private set; }

    /// <summary>When <see cref="Status"/> came.</summary>
    public TimeSpan? Since { get; private set; }

    /// <summary>When it told <see cref="Status"/> last.</summary>
    public TimeSpan? LastTold { get; set; }

    /// <summary>Whether QEMU has told a status in this session, and be it that there was no migration yet.</summary>
    public bool HasTold { get; private set; }

    /// <summary>Whether it sends <c>MIGRATION</c> events: no status is missed then.</summary>
    public bool SendsEvents { get; private set; }

    /// <summary>Whether its events are heard: an unplug is not missed then, however short.</summary>
    public bool IsHeard { get; set; }

    /// <summary>Whether somebody asked for the migration that comes.</summary>
    public bool IsRequested { get; set; }

    /// <summary>Whether the guest's processors stand still.</summary>
    public bool IsPaused { get; set; }

    /// <summary>The standbys of its pairs.</summary>
    public HashSet<string> Standbys { get; } = [];

    /// <summary>Whether the guest's driver has taken a standby as one.</summary>
    public bool HasNegotiated { get; private set; }

    /// <summary>Whether anything tells of a pair.</summary>
    public bool HasPair => HasNegotiated || Standbys.Count > 0 || Primaries.Count > 0;

    /// <summary>The devices that the migration unplugs.</summary>
    public HashSet<string> Primaries { get; } = [];

    /// <summary>Those of them that are gone for good.</summary>
    public HashSet<string> LostPrimaries { get; } = [];

    /// <summary>Whether the guest's driver has taken a standby as one since the migration began, as it does at the destination.</summary>
    public bool NegotiatedMeanwhile { get; set; }

    /// <summary>Whether the migration was seen from its beginning.</summary>
    public bool WasSeenToBegin { get; private set; }

    /// <summary>Whether it is on its way.</summary>
    public bool IsUnderway { get; private set; }

    /// <summary>Whether the other side has given the migration up: what waits at a destination then ends without a word.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Whether it has ended, and the guest has not left.</summary>
    public bool EndedInVain => Status == MigrationStatus.Cancelled || Status == MigrationStatus.Failed;

    /// <summary>Whether QEMU has cancelled it without having waited to the end for an unplug.</summary>
    public bool UnplugWasGivenUp { get; set; }

    /// <summary>Whether it has waited for the guest to give the primary up.</summary>
    public bool HasWaited { get; private set; }

    /// <summary>Whether it came so far that whatever had to be unplugged was.</summary>
    public bool HasPassedUnplug { get; private set; }

    /// <summary>Whether the guest has run at the destination before all of its memory was there.</summary>
    public bool WasPostcopy { get; private set; }

    /// <summary>What was told of the migration already, so that it is told once.</summary>
    public HashSet<MigrationWarningKind> Told { get; } = [];

    /// <summary>Warnings that wait for the next change.</summary>
    public List<MigrationWarning> Pending { get; } = [];

    /// <summary>The devices since the latest status came; null if nothing tells.</summary>
    public IReadOnlySet<string>? Devices { get; private set; }

    /// <summary>The devices before the guest's driver took the standby as one: at a destination, those without a primary.</summary>
    public IReadOnlySet<string>? DevicesBeforeNegotiation { get; private set; }

    /// <summary>Whether a pair has shown itself in this migration.</summary>
    public bool PairActed => Side == MigrationSide.Destination ? NegotiatedMeanwhile : HasWaited || Primaries.Count > 0;

    /// <summary>A session begins: with the same QEMU, or with another one in its place.</summary>
    public void BeginSession()
    {
        HasTold = SendsEvents = _negotiatedInSession = false;
        IsHeard = true;
        if (IsAbandoned && IsUnderway)
            Restart();
    }

    /// <summary>Somebody asks for a migration: what was before is over.</summary>
    public void Request(MigrationSide side)
    {
        IsRequested = true;
        // A destination receives one guest; another one comes to another QEMU.
        if (IsAbandoned && IsUnderway || side == MigrationSide.Destination && Status.IsFinal)
            Restart();
    }

    /// <summary>The guest's driver takes a standby as one.</summary>
    public void Negotiate() => HasNegotiated = _negotiatedInSession = true;

    /// <summary>A migration begins.</summary>
    /// <param name="first">Its first status.</param>
    /// <param name="wasWatched">Whether it is known what was before.</param>
    public void Begin(MigrationStatus first, bool wasWatched)
    {
        // Where a guest has negotiated before, one runs: it can only leave.
        if (Side == MigrationSide.Unknown && HasNegotiated)
            Side = MigrationSide.Source;
        WasSeenToBegin = wasWatched || _negotiatedInSession || first == MigrationStatus.Setup;
        IsUnderway = true;
        IsRequested = IsAbandoned = false;
        HasWaited = HasPassedUnplug = WasPostcopy = UnplugWasGivenUp = false;
        NegotiatedMeanwhile &= Status == MigrationStatus.None;
        Primaries.Clear();
        LostPrimaries.Clear();
        Told.Clear();
    }

    /// <summary>The migration that was on its way is another's business.</summary>
    public void Abandon() => IsAbandoned = IsUnderway;

    /// <summary>Another migration begins where one was abandoned.</summary>
    public void Restart()
    {
        IsUnderway = HasTold = false;
        Status = MigrationStatus.None;
    }

    /// <summary>QEMU tells a status.</summary>
    public void Hear(MigrationMessage message)
    {
        HasTold = true;
        SendsEvents |= message.Kind == MigrationMessageKind.StatusEvent;
    }

    /// <summary>Goes into another status.</summary>
    public void Enter(MigrationStatus status, TimeSpan? time)
    {
        Status = status;
        Since = LastTold = time;
        IsUnderway = status.IsUnderway;
        HasWaited |= status == MigrationStatus.WaitUnplug;
        HasPassedUnplug |= IsPastUnplug(status);
        WasPostcopy |= IsPostcopy(status);
        Devices = null;
    }

    /// <summary>QEMU tells its devices. What lacks every standby is the list of something else.</summary>
    public void List(IReadOnlySet<string> devices)
    {
        if (Standbys.Count > 0 && !devices.Overlaps(Standbys))
            return;
        Devices = devices;
        if (!NegotiatedMeanwhile)
            DevicesBeforeNegotiation = devices;
    }

    /// <summary>How long it has been in its status.</summary>
    public TimeSpan? Lasted(TimeSpan? now) => now - Since is { } lasted ? lasted > TimeSpan.Zero ? lasted : TimeSpan.Zero : null;

    private static bool IsPostcopy(MigrationStatus status) =>
        status == MigrationStatus.PostcopyActive || status == MigrationStatus.PostcopyPaused
        || status == MigrationStatus.PostcopyRecoverSetup || status == MigrationStatus.PostcopyRecover;

    private static bool IsPastUnplug(MigrationStatus status) =>
        status.IsKnown && status != MigrationStatus.None && status != MigrationStatus.Setup && status != MigrationStatus.WaitUnplug
        && status != MigrationStatus.Cancelling && status != MigrationStatus.Cancelled && status != MigrationStatus.Failing && status != MigrationStatus.Failed;
}
