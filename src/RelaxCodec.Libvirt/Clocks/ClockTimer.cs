namespace RelaxCodec.Libvirt;

/// <summary>A timer of the guest.</summary>
[Element("timer"), Discriminator("name")]
public abstract partial class ClockTimer
{
    /// <summary>Whether the guest has it; the hypervisor decides if absent.</summary>
    [Attr("present"), YesNo]
    public bool? IsPresent { get; set; }
}

/// <summary>A timer that tells the time.</summary>
[Case("platform", "rtc")]
public sealed partial class RealTimeTimer : ClockTimer
{
    /// <summary>Which one it is.</summary>
    [CaseValue]
    public required RealTimeTimerName Name { get; set; }

    /// <summary>What becomes of ticks that the guest has missed; the hypervisor decides if absent.</summary>
    [Group]
    public MissedTicks? MissedTicks { get; set; }

    /// <summary>The time that it goes by; the hypervisor decides if absent.</summary>
    [Attr("track")]
    public TimerTrack? Track { get; set; }
}

/// <summary>The name of a timer that tells the time.</summary>
public enum RealTimeTimerName : byte
{
    /// <summary>One of the platform, which no hypervisor has at present.</summary>
    [Value("platform")]
    Platform,

    /// <summary>The real-time clock.</summary>
    [Value("rtc")]
    Rtc,
}

/// <summary>The time stamp counter of x86.</summary>
[Case("tsc")]
public sealed partial class TimeStampCounter : ClockTimer
{
    /// <summary>What becomes of ticks that the guest has missed; the hypervisor decides if absent.</summary>
    [Group]
    public MissedTicks? MissedTicks { get; set; }

    /// <summary>Its frequency in Hz; that of the host if absent.</summary>
    [Attr("frequency"), Data<UnsignedLong>]
    public ulong? Frequency { get; set; }

    /// <summary>Who counts; the hypervisor decides if absent.</summary>
    [Attr("mode")]
    public TimeStampCounterMode? Mode { get; set; }
}

/// <summary>A timer that interrupts at intervals.</summary>
[Case("hpet", "pit", "armvtimer")]
public sealed partial class IntervalTimer : ClockTimer
{
    /// <summary>Which one it is.</summary>
    [CaseValue]
    public required IntervalTimerName Name { get; set; }

    /// <summary>What becomes of ticks that the guest has missed; the hypervisor decides if absent.</summary>
    [Group]
    public MissedTicks? MissedTicks { get; set; }
}

/// <summary>The name of a timer that interrupts at intervals.</summary>
public enum IntervalTimerName : byte
{
    /// <summary>The high precision event timer of x86.</summary>
    [Value("hpet")]
    Hpet,

    /// <summary>The programmable interval timer of x86.</summary>
    [Value("pit")]
    Pit,

    /// <summary>The virtual timer of ARM.</summary>
    [Value("armvtimer"), Since("6.1.0")]
    ArmVirtualTimer,
}

/// <summary>A clock of the hypervisor that guests know.</summary>
[Case("kvmclock", "hypervclock")]
public sealed partial class ParavirtualClock : ClockTimer
{
    /// <summary>Which one it is.</summary>
    [CaseValue]
    public required ParavirtualClockName Name { get; set; }
}

/// <summary>The name of a clock of the hypervisor.</summary>
public enum ParavirtualClockName : byte
{
    /// <summary>That of KVM.</summary>
    [Value("kvmclock")]
    KvmClock,

    /// <summary>That of Microsoft Hyper-V, for Windows.</summary>
    [Value("hypervclock"), Since("1.2.2")]
    HypervClock,
}

/// <summary>What a timer goes by.</summary>
public enum TimerTrack : byte
{
    /// <summary>The time since the guest has booted.</summary>
    [Value("boot")]
    Boot,

    /// <summary>The time in which the guest runs.</summary>
    [Value("guest")]
    Guest,

    /// <summary>The host's time of day.</summary>
    [Value("wall")]
    Wall,

    /// <summary>The host's clock that is never set.</summary>
    [Value("realtime")]
    RealTime,
}

/// <summary>Who counts the time stamps of a guest.</summary>
public enum TimeStampCounterMode : byte
{
    /// <summary>The processor where that is safe, else the hypervisor.</summary>
    [Value("auto")]
    Auto,

    /// <summary>The processor.</summary>
    [Value("native")]
    Native,

    /// <summary>The hypervisor.</summary>
    [Value("emulate")]
    Emulate,

    /// <summary>The processor, with the help of the guest.</summary>
    [Value("paravirt")]
    Paravirtual,

    /// <summary>The hypervisor where several processors might not agree.</summary>
    [Value("smpsafe")]
    SmpSafe,
}
