namespace RelaxCodec.Libvirt;

/// <summary>
/// The privileges of a container's root user, which Linux calls capabilities. Those that are not listed are as <see cref="Policy"/> says.
/// </summary>
[Element("capabilities")]
public sealed partial class ContainerCapabilities
{
    /// <summary>What holds for privileges that are not listed.</summary>
    [Attr("policy")]
    public required CapabilitiesPolicy Policy { get; set; }

    /// <summary>Whether root may turn auditing by the kernel on and off and change its rules.</summary>
    [Element("audit_control")]
    public FeatureState? AuditControl { get; set; }

    /// <summary>Whether root may write to the kernel's audit log.</summary>
    [Element("audit_write")]
    public FeatureState? AuditWrite { get; set; }

    /// <summary>Whether root may keep the host from suspending.</summary>
    [Element("block_suspend")]
    public FeatureState? BlockSuspend { get; set; }

    /// <summary>Whether root may change the owner of any file.</summary>
    [Element("chown")]
    public FeatureState? ChangeOwner { get; set; }

    /// <summary>Whether root may read, write and execute any file, whatever its mode.</summary>
    [Element("dac_override")]
    public FeatureState? OverrideFileAccess { get; set; }

    /// <summary>Whether root may read any file and search any directory, whatever its mode.</summary>
    [Element("dac_read_search")]
    public FeatureState? OverrideFileReading { get; set; }

    /// <summary>Whether root may do to any file what is its owner's to do.</summary>
    [Element("fowner")]
    public FeatureState? ActAsFileOwner { get; set; }

    /// <summary>Whether root may change a file and keep its set-user-ID and set-group-ID bits.</summary>
    [Element("fsetid")]
    public FeatureState? KeepSetId { get; set; }

    /// <summary>Whether root may lock memory.</summary>
    [Element("ipc_lock")]
    public FeatureState? LockMemory { get; set; }

    /// <summary>Whether root may use any System V IPC object, whatever its mode.</summary>
    [Element("ipc_owner")]
    public FeatureState? OverrideIpcAccess { get; set; }

    /// <summary>Whether root may send signals to any process.</summary>
    [Element("kill")]
    public FeatureState? Kill { get; set; }

    /// <summary>Whether root may take leases on any file.</summary>
    [Element("lease")]
    public FeatureState? Lease { get; set; }

    /// <summary>Whether root may set and clear the immutable and append-only flags of files.</summary>
    [Element("linux_immutable")]
    public FeatureState? ChangeImmutable { get; set; }

    /// <summary>Whether root may change the rules of mandatory access control.</summary>
    [Element("mac_admin")]
    public FeatureState? MacAdmin { get; set; }

    /// <summary>Whether root may do what mandatory access control forbids.</summary>
    [Element("mac_override")]
    public FeatureState? MacOverride { get; set; }

    /// <summary>Whether root may make special files.</summary>
    [Element("mknod")]
    public FeatureState? MakeDevices { get; set; }

    /// <summary>Whether root may configure networks.</summary>
    [Element("net_admin")]
    public FeatureState? NetworkAdmin { get; set; }

    /// <summary>Whether root may listen on ports below 1024.</summary>
    [Element("net_bind_service")]
    public FeatureState? BindServicePorts { get; set; }

    /// <summary>Whether root may broadcast, and listen to multicasts.</summary>
    [Element("net_broadcast")]
    public FeatureState? Broadcast { get; set; }

    /// <summary>Whether root may use raw and packet sockets.</summary>
    [Element("net_raw")]
    public FeatureState? RawSockets { get; set; }

    /// <summary>Whether root may change the groups of processes.</summary>
    [Element("setgid")]
    public FeatureState? SetGroup { get; set; }

    /// <summary>Whether root may give files capabilities.</summary>
    [Element("setfcap")]
    public FeatureState? SetFileCapabilities { get; set; }

    /// <summary>Whether root may pass capabilities on to other processes.</summary>
    [Element("setpcap")]
    public FeatureState? SetProcessCapabilities { get; set; }

    /// <summary>Whether root may change the user of processes.</summary>
    [Element("setuid")]
    public FeatureState? SetUser { get; set; }

    /// <summary>Whether root may mount, swap, set quotas and administer the system in other ways.</summary>
    [Element("sys_admin")]
    public FeatureState? SystemAdmin { get; set; }

    /// <summary>Whether root may restart the system, and load another kernel.</summary>
    [Element("sys_boot")]
    public FeatureState? Boot { get; set; }

    /// <summary>Whether root may change the root directory of processes.</summary>
    [Element("sys_chroot")]
    public FeatureState? ChangeRoot { get; set; }

    /// <summary>Whether root may load and unload modules of the kernel.</summary>
    [Element("sys_module")]
    public FeatureState? LoadModules { get; set; }

    /// <summary>Whether root may raise the priority of processes and set their scheduling.</summary>
    [Element("sys_nice")]
    public FeatureState? SetPriority { get; set; }

    /// <summary>Whether root may turn accounting of processes on and off.</summary>
    [Element("sys_pacct")]
    public FeatureState? Accounting { get; set; }

    /// <summary>Whether root may trace any process.</summary>
    [Element("sys_ptrace")]
    public FeatureState? Trace { get; set; }

    /// <summary>Whether root may access I/O ports and the memory of the host.</summary>
    [Element("sys_rawio")]
    public FeatureState? RawIo { get; set; }

    /// <summary>Whether root may exceed quotas and other limits.</summary>
    [Element("sys_resource")]
    public FeatureState? OverrideLimits { get; set; }

    /// <summary>Whether root may set the system's clock.</summary>
    [Element("sys_time")]
    public FeatureState? SetTime { get; set; }

    /// <summary>Whether root may configure terminals, and hang them up.</summary>
    [Element("sys_tty_config")]
    public FeatureState? ConfigureTerminals { get; set; }

    /// <summary>Whether root may read and clear the kernel's log.</summary>
    [Element("syslog")]
    public FeatureState? KernelLog { get; set; }

    /// <summary>Whether root may wake the host by a timer.</summary>
    [Element("wake_alarm")]
    public FeatureState? WakeAlarm { get; set; }
}

/// <summary>What holds for privileges of a container's root user that are not listed.</summary>
public enum CapabilitiesPolicy : byte
{
    /// <summary>
    /// The safe ones are there: all but those to load modules, set the time, make devices, and change auditing and access control.
    /// </summary>
    [Value("default")]
    Default,

    /// <summary>They are there.</summary>
    [Value("allow")]
    Allow,

    /// <summary>They are not there.</summary>
    [Value("deny")]
    Deny,
}
