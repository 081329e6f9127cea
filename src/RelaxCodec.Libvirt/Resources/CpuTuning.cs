namespace RelaxCodec.Libvirt;

/// <summary>On which processors of the host the domain's threads run, and for how much of the time.</summary>
[Element("cputune")]
public sealed partial class CpuTuning
{
    /// <summary>The domain's share of the time of processors against that of others: twice the number is twice the time.</summary>
    [Element("shares"), Data<UnsignedInt>]
    public uint? Shares { get; set; }

    /// <summary>The interval in which a virtual processor may use up its quota, in microseconds.</summary>
    [Element("period"), Data<CpuPeriod>, Since("0.9.4")]
    public uint? Period { get; set; }

    /// <summary>The time that a virtual processor may run in a period, in microseconds; -1 is all of it.</summary>
    [Element("quota"), Data<CpuQuota>, Since("0.9.4")]
    public long? Quota { get; set; }

    /// <summary>The interval in which the whole domain may use up its quota, in microseconds.</summary>
    [Element("global_period"), Data<CpuPeriod>, Since("1.3.3")]
    public uint? GlobalPeriod { get; set; }

    /// <summary>The time that the whole domain may run in a period, in microseconds; -1 is all of it.</summary>
    [Element("global_quota"), Data<CpuQuota>, Since("1.3.3")]
    public long? GlobalQuota { get; set; }

    /// <summary>The interval in which the emulator's own threads may use up their quota, in microseconds.</summary>
    [Element("emulator_period"), Data<CpuPeriod>, Since("0.10.0")]
    public uint? EmulatorPeriod { get; set; }

    /// <summary>The time that the emulator's own threads may run in a period, in microseconds; -1 is all of it.</summary>
    [Element("emulator_quota"), Data<CpuQuota>, Since("0.10.0")]
    public long? EmulatorQuota { get; set; }

    /// <summary>The interval in which a thread for I/O may use up its quota, in microseconds.</summary>
    [Element("iothread_period"), Data<CpuPeriod>, Since("2.1.0")]
    public uint? IoThreadPeriod { get; set; }

    /// <summary>The time that a thread for I/O may run in a period, in microseconds; -1 is all of it.</summary>
    [Element("iothread_quota"), Data<CpuQuota>, Since("2.1.0")]
    public long? IoThreadQuota { get; set; }

    /// <summary>The processors of the host that virtual processors run on; those of <c>vcpu</c> if absent.</summary>
    public List<VcpuPin> VcpuPins { get; } = [];

    /// <summary>The processors of the host that the emulator's own threads run on; those of <c>vcpu</c> if absent.</summary>
    public EmulatorPin? EmulatorPin { get; set; }

    /// <summary>The processors of the host that threads for I/O run on; those of <c>vcpu</c> if absent.</summary>
    [Since("1.2.9")]
    public List<IoThreadPin> IoThreadPins { get; } = [];

    /// <summary>How the emulator's own threads are scheduled.</summary>
    [Since("5.3.0")]
    public EmulatorScheduling? EmulatorScheduling { get; set; }

    /// <summary>How virtual processors are scheduled.</summary>
    [Since("1.2.13")]
    public List<VcpuScheduling> VcpuScheduling { get; } = [];

    /// <summary>How threads for I/O are scheduled.</summary>
    [Since("1.2.13")]
    public List<IoThreadScheduling> IoThreadScheduling { get; } = [];

    /// <summary>The parts of the host's caches that virtual processors have for themselves.</summary>
    [Since("4.1.0")]
    public List<CacheTuning> CacheTuning { get; } = [];

    /// <summary>The bandwidth of the host's memory that virtual processors have.</summary>
    [Since("4.7.0")]
    public List<MemoryBandwidthTuning> MemoryBandwidthTuning { get; } = [];

    /// <summary>Whose use of energy is measured.</summary>
    [Since("12.4.0")]
    public List<EnergyTuning> EnergyTuning { get; } = [];
}

/// <summary>The processors of the host that a virtual processor runs on.</summary>
[Element("vcpupin")]
public sealed partial class VcpuPin
{
    /// <summary>The number of the virtual processor, from 0.</summary>
    [Attr("vcpu"), Data<VcpuNumber>]
    public required ushort Vcpu { get; set; }

    /// <summary>The processors of the host.</summary>
    [Attr("cpuset"), Data<CpuSet>]
    public required CpuSet CpuSet { get; set; }
}

/// <summary>The processors of the host that the emulator's own threads run on.</summary>
[Element("emulatorpin")]
public sealed partial class EmulatorPin
{
    /// <summary>The processors of the host.</summary>
    [Attr("cpuset"), Data<CpuSet>]
    public required CpuSet CpuSet { get; set; }
}

/// <summary>The processors of the host that a thread for I/O runs on.</summary>
[Element("iothreadpin")]
public sealed partial class IoThreadPin
{
    /// <summary>The number of the thread, from 1.</summary>
    [Attr("iothread"), Data<UnsignedInt>]
    public required uint IoThread { get; set; }

    /// <summary>The processors of the host.</summary>
    [Attr("cpuset"), Data<CpuSet>]
    public required CpuSet CpuSet { get; set; }
}

/// <summary>The number of a virtual processor.</summary>
[Datatype("vcpuid", Value = typeof(ushort)), Data("unsignedShort", Pattern = "[0-9]+")]
public sealed partial class VcpuNumber;

/// <summary>An interval of the scheduler.</summary>
[Datatype("cpuperiod", Value = typeof(uint), Expected = "microseconds from 1000 to 1000000")]
[Data("unsignedLong", Pattern = "[0-9]+", MinInclusive = "1000", MaxInclusive = "1000000")]
public sealed partial class CpuPeriod;

/// <summary>The time that may be used in an interval of the scheduler.</summary>
[Datatype("cpuquota", Value = typeof(long), Expected = "microseconds up to 17592186044415, or -1 for no limit")]
[Data("long", Pattern = "-?[0-9]+", MinInclusive = "-1", MaxInclusive = "17592186044415")]
public sealed partial class CpuQuota;
