namespace RelaxCodec.Libvirt;

/// <summary>How the host's kernel schedules threads.</summary>
[Group, Define("schedparam")]
public abstract partial class CpuScheduling
{
    private const string Policy = "policy";
    private const string Shared = "shared";
    private const string RealTime = "realTime";

    /// <summary>The policy.</summary>
    [Attr("scheduler")]
    [Choice(Policy, Shared, Values = ["batch", "idle"]), Choice(Policy, RealTime, Values = ["fifo", "rr"])]
    public Scheduler? Scheduler { get; set; }

    /// <summary>The priority of threads in real time, mostly 1 to 99.</summary>
    [Attr("priority"), Data<UnsignedShort>, Choice(Policy, RealTime)]
    public int? Priority { get; set; }
}

/// <summary>A policy of the host's scheduler.</summary>
public enum Scheduler : byte
{
    /// <summary>For work that is not interactive.</summary>
    [Value("batch")]
    Batch,

    /// <summary>When nothing else wants to run.</summary>
    [Value("idle")]
    Idle,

    /// <summary>In real time, until it waits.</summary>
    [Value("fifo")]
    Fifo,

    /// <summary>In real time, in turns with others of its priority.</summary>
    [Value("rr")]
    RoundRobin,
}

/// <summary>How the emulator's own threads are scheduled.</summary>
[Element("emulatorsched")]
public sealed partial class EmulatorScheduling : CpuScheduling;

/// <summary>How virtual processors are scheduled.</summary>
[Element("vcpusched")]
public sealed partial class VcpuScheduling : CpuScheduling
{
    /// <summary>The numbers of the virtual processors; all that no other names if absent.</summary>
    [Attr("vcpus"), Data<CpuSet>, Order(-1)]
    public CpuSet? Vcpus { get; set; }
}

/// <summary>How threads for I/O are scheduled.</summary>
[Element("iothreadsched")]
public sealed partial class IoThreadScheduling : CpuScheduling
{
    /// <summary>The numbers of the threads; all that no other names if absent.</summary>
    [Attr("iothreads"), Data<CpuSet>, Order(-1)]
    public CpuSet? IoThreads { get; set; }
}
