namespace RelaxCodec.Libvirt;

/// <summary>The sleep states that the firmware offers the guest, which may find other ways to sleep.</summary>
[Element("pm")]
public sealed partial class PowerManagement
{
    /// <summary>Sleeping with the memory kept in memory (S3).</summary>
    [Element("suspend-to-mem")]
    public SleepState? SuspendToMemory { get; set; }

    /// <summary>Sleeping with the memory kept on disk (S4).</summary>
    [Element("suspend-to-disk")]
    public SleepState? SuspendToDisk { get; set; }
}

/// <summary>A sleep state that the firmware may offer.</summary>
[Group]
public sealed partial class SleepState
{
    /// <summary>Whether it does; the hypervisor decides if absent.</summary>
    [Attr("enabled"), YesNo]
    public bool? IsEnabled { get; set; }
}
