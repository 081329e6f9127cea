namespace RelaxCodec.Libvirt;

/// <summary>How the guest's clock begins, and the timers that keep it going.</summary>
[Element("clock"), Discriminator("offset")]
public abstract partial class Clock
{
    /// <summary>The timers. The hypervisor decides about those that are not listed.</summary>
    [Since("0.8.0")]
    public List<ClockTimer> Timers { get; } = [];
}

/// <summary>The clock begins at the host's time whenever the guest boots.</summary>
[Case("localtime", "utc")]
public sealed partial class HostClock : Clock
{
    /// <summary>In which time zone.</summary>
    [CaseValue]
    public required ClockBasis Basis { get; set; }

    /// <summary>
    /// What becomes of changes that the guest makes: they are lost by <see cref="ClockAdjustment.Reset"/>, and by a number the clock is
    /// from then on a variable one that begins so far off; the hypervisor decides if absent.
    /// </summary>
    [Attr("adjustment"), Data<ResettableClockAdjustment>, Since("0.9.11")]
    public ClockAdjustment? Adjustment { get; set; }
}

/// <summary>The clock begins at the time of a time zone.</summary>
[Case("timezone"), Since("0.7.7")]
public sealed partial class TimeZoneClock : Clock
{
    /// <summary>The time zone, such as <c>Europe/Paris</c>.</summary>
    [Attr("timezone"), Data<TimeZoneName>]
    public string? TimeZone { get; set; }
}

/// <summary>The clock begins a number of seconds off the host's time. What the guest changes is kept.</summary>
[Case("variable"), Since("0.7.7")]
public sealed partial class VariableClock : Clock
{
    /// <summary>How many seconds it is ahead; 0 if absent.</summary>
    [Attr("adjustment"), Data<ClockDelta>]
    public long? Adjustment { get; set; }

    /// <summary>In which time zone the host's time is taken; UTC if absent.</summary>
    [Attr("basis"), Since("0.9.11")]
    public ClockBasis? Basis { get; set; }
}

/// <summary>The clock begins at one moment whenever the guest starts.</summary>
[Case("absolute"), Since("8.4.0")]
public sealed partial class AbsoluteClock : Clock
{
    /// <summary>The moment, in seconds since the beginning of 1970 in UTC, up to the end of the year 9999.</summary>
    [Attr("start"), Data<UnsignedLong>]
    public required ulong Start { get; set; }
}

/// <summary>In which time zone the host's time is taken.</summary>
public enum ClockBasis : byte
{
    /// <summary>In that of the host.</summary>
    [Value("localtime")]
    LocalTime,

    /// <summary>UTC.</summary>
    [Value("utc")]
    Utc,
}

/// <summary>The name of a time zone.</summary>
[Datatype("timeZone", Expected = "a time zone such as Europe/Paris: letters, digits and _ . + - /")]
[Data("string", Pattern = @"[a-zA-Z0-9_\.\+\-/]+")]
public sealed partial class TimeZoneName;
