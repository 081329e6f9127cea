namespace RelaxCodec.Libvirt;

/// <summary>What becomes of a domain whose guest powers off or reboots.</summary>
public enum LifecycleAction : byte
{
    /// <summary>It ends, and its resources are given back.</summary>
    [Value("destroy")]
    Destroy,

    /// <summary>It ends and starts again as it was.</summary>
    [Value("restart")]
    Restart,

    /// <summary>It ends, but its resources are kept for a look at them.</summary>
    [Value("preserve")]
    Preserve,

    /// <summary>It ends and starts again under a new name (Xen).</summary>
    [Value("rename-restart")]
    RenameRestart,
}

/// <summary>What becomes of a domain whose guest crashes.</summary>
public enum CrashAction : byte
{
    /// <summary>It ends, and its resources are given back.</summary>
    [Value("destroy")]
    Destroy,

    /// <summary>It ends and starts again as it was.</summary>
    [Value("restart")]
    Restart,

    /// <summary>It ends, but its resources are kept for a look at them.</summary>
    [Value("preserve")]
    Preserve,

    /// <summary>It ends and starts again under a new name (Xen).</summary>
    [Value("rename-restart")]
    RenameRestart,

    /// <summary>Its memory is dumped, then it ends.</summary>
    [Value("coredump-destroy"), Since("0.8.4")]
    CoreDumpDestroy,

    /// <summary>Its memory is dumped, then it starts again as it was.</summary>
    [Value("coredump-restart"), Since("0.8.4")]
    CoreDumpRestart,

    /// <summary>It goes on, for the guest may dump its memory and reboot by itself.</summary>
    [Value("preserve-running"), Since("12.6.0")]
    PreserveRunning,
}

/// <summary>What becomes of a domain that has lost the locks of its resources.</summary>
public enum LockFailureAction : byte
{
    /// <summary>It is powered off.</summary>
    [Value("poweroff")]
    PowerOff,

    /// <summary>It is powered off and started again, which takes the locks anew.</summary>
    [Value("restart")]
    Restart,

    /// <summary>It is paused until somebody has put the locks right.</summary>
    [Value("pause")]
    Pause,

    /// <summary>It goes on.</summary>
    [Value("ignore")]
    Ignore,
}
