namespace RelaxCodec.Libvirt;

/// <summary>A virtual machine or container: the root of libvirt's domain XML.</summary>
[Element("domain")]
[Prefix("qemu", QemuCommandLine.Namespace, WhenUsed = true), Prefix("lxc", LxcNamespaces.Namespace, WhenUsed = true)]
[Prefix("bhyve", BhyveCommandLine.Namespace, WhenUsed = true), Prefix("xen", XenCommandLine.Namespace, WhenUsed = true)]
[Prefix("vmware", VMwareNamespace, WhenUsed = true)]
public sealed partial class Domain
{
    private const string Boot = "boot";
    private const string Xen = "xen";
    private const string Full = "full";
    private const string Container = "container";

    /// <summary>The namespace of what the drivers of VMware alone have in a domain.</summary>
    public const string VMwareNamespace = "http://libvirt.org/schemas/domain/vmware/1.0";

    /// <summary>The hypervisor that runs the domain.</summary>
    [Attr("type")]
    public required DomainType Type { get; set; }

    /// <summary>The number of the running domain; a domain that is not running has none.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public uint? Id { get; set; }

    /// <summary>The name of the domain, unique on its host.</summary>
    [Element("name"), Data<ObjectNameWithSlash>]
    public required string Name { get; set; }

    /// <summary>The UUID of the domain; libvirt makes a random one if there is none.</summary>
    [Element("uuid"), Data<Uuid>]
    public Guid? Uuid { get; set; }

    /// <summary>The UUID that the firmware tells the guest; <see cref="Uuid"/> if absent.</summary>
    [Element("hwuuid"), Data<Uuid>, Since("11.7.0")]
    public Guid? HardwareUuid { get; set; }

    /// <summary>A number that changes whenever the guest goes back to an earlier state, which tells the guest so.</summary>
    [Since("4.4.0")]
    public GenerationId? GenerationId { get; set; }

    /// <summary>A short description, on one line.</summary>
    [Element("title"), Data<ObjectNameWithSlash>, Since("0.9.10")]
    public string? Title { get; set; }

    /// <summary>A description for people, which libvirt does not look at.</summary>
    [Element("description"), Since("0.7.2")]
    public string? Description { get; set; }

    /// <summary>What applications keep with the domain.</summary>
    [Since("0.9.10")]
    public Metadata? Metadata { get; set; }

    /// <summary>The most memory that the guest can have, with what is plugged in while it runs.</summary>
    [Since("1.2.14")]
    public MaxMemory? MaxMemory { get; set; }

    /// <summary>The memory that the guest has at boot.</summary>
    public Memory? Memory { get; set; }

    /// <summary>The memory that the guest has now, which a balloon may have made less; <see cref="Memory"/> if absent.</summary>
    public CurrentMemory? CurrentMemory { get; set; }

    /// <summary>How the domain's access to block devices is limited.</summary>
    [Since("0.8.8")]
    public BlockIoTuning? BlockIoTuning { get; set; }

    /// <summary>How the memory that the domain takes on the host is limited.</summary>
    public MemoryTuning? MemoryTuning { get; set; }

    /// <summary>What the guest's memory is made of on the host.</summary>
    public MemoryBacking? MemoryBacking { get; set; }

    /// <summary>The number of virtual processors; 1 if absent.</summary>
    public VcpuCount? VcpuCount { get; set; }

    /// <summary>The state of each virtual processor.</summary>
    [Since("2.2.0")]
    public VcpuStates? Vcpus { get; set; }

    /// <summary>The number of threads for the I/O of disks.</summary>
    [Element("iothreads"), Data<UnsignedInt>, Since("1.2.8")]
    public uint? IoThreadCount { get; set; }

    /// <summary>The threads for the I/O of disks, with their numbers.</summary>
    [Since("1.2.15")]
    public IoThreads? IoThreads { get; set; }

    /// <summary>The pool of threads of the hypervisor's main loop.</summary>
    [Since("8.5.0")]
    public DefaultIoThread? DefaultIoThread { get; set; }

    /// <summary>Limits that several disks share.</summary>
    [Since("11.2.0")]
    public ThrottleGroups? ThrottleGroups { get; set; }

    /// <summary>How the virtual processors run on those of the host.</summary>
    [Since("0.9.0")]
    public CpuTuning? CpuTuning { get; set; }

    /// <summary>On which NUMA nodes of the host the guest's memory is.</summary>
    [Since("0.9.3")]
    public NumaTuning? NumaTuning { get; set; }

    /// <summary>Whether VFIO goes by way of IOMMUFD.</summary>
    [Since("12.2.0")]
    public DomainIommuFd? IommuFd { get; set; }

    /// <summary>The host's resources that the domain is assigned to.</summary>
    [Since("1.0.5")]
    public ResourcePartition? Resource { get; set; }

    /// <summary>What the firmware tells the guest of the machine.</summary>
    [Since("0.8.7")]
    public List<SystemInformation> SystemInformation { get; } = [];

    /// <summary>The absolute path of the program on the host that loads the guest's kernel, on Xen and bhyve.</summary>
    [Element("bootloader"), Choice(Boot, Xen, Optional = true), Choice(Boot, Full, Optional = true)]
    public string? Bootloader { get; set; }

    /// <summary>The arguments of that program.</summary>
    [Element("bootloader_args"), Since("0.2.3"), Choice(Boot, Xen, Optional = true), Choice(Boot, Full, Optional = true)]
    public string? BootloaderArguments { get; set; }

    /// <summary>What boots in the domain. A guest of Xen that has a boot loader may leave it out.</summary>
    [Choice(Boot, Xen, ChildAlternatives = ["xen"], Optional = true, Place = 1, PlacesUntil = "11.3.0")]
    [Choice(Boot, Full, ChildAlternatives = ["hvm"]), Choice(Boot, Container, ChildAlternatives = ["exe"])]
    public DomainOs? Os { get; set; }

    /// <summary>Which users and groups of the host those of a container are.</summary>
    [Since("1.1.1")]
    public IdMap? IdMap { get; set; }

    /// <summary>What the guest and its hypervisor can do.</summary>
    public DomainFeatures? Features { get; set; }

    /// <summary>The model, features and topology of the virtual processors.</summary>
    public GuestCpu? Cpu { get; set; }

    /// <summary>How the guest's clock is set, and its timers.</summary>
    public Clock? Clock { get; set; }

    /// <summary>What happens when the guest powers off; it is destroyed if absent.</summary>
    [Element("on_poweroff")]
    public LifecycleAction? OnPowerOff { get; set; }

    /// <summary>What happens when the guest reboots; it is restarted if absent.</summary>
    [Element("on_reboot")]
    public LifecycleAction? OnReboot { get; set; }

    /// <summary>What happens when the guest crashes; it is destroyed if absent.</summary>
    [Element("on_crash")]
    public CrashAction? OnCrash { get; set; }

    /// <summary>What happens when a lock of a disk is lost.</summary>
    [Element("on_lockfailure"), Since("1.0.0")]
    public LockFailureAction? OnLockFailure { get; set; }

    /// <summary>Which states of sleep the guest can have.</summary>
    [Since("0.10.2")]
    public PowerManagement? PowerManagement { get; set; }

    /// <summary>Which performance events of the domain are counted.</summary>
    [Since("2.0.0")]
    public PerfEvents? PerfEvents { get; set; }

    /// <summary>The devices of the domain.</summary>
    public Devices? Devices { get; set; }

    /// <summary>How security drivers confine the domain, one for each driver at most.</summary>
    [Since("0.6.1")]
    public List<DomainSecurityLabel> SecurityLabels { get; } = [];

    /// <summary>Which cryptographic keys of IBM Z are wrapped.</summary>
    [Since("1.2.10")]
    public KeyWrap? KeyWrap { get; set; }

    /// <summary>How the guest's memory is kept from the host.</summary>
    [Since("4.4.0")]
    public LaunchSecurity? LaunchSecurity { get; set; }

    /// <summary>Arguments and environment that QEMU gets as they are.</summary>
    [Since("0.8.3")]
    public QemuCommandLine? QemuCommandLine { get; set; }

    /// <summary>What QEMU is taken to be able to do, other than libvirt found.</summary>
    [Since("5.5.0")]
    public QemuCapabilityChanges? QemuCapabilities { get; set; }

    /// <summary>Properties of QEMU's devices that are set other than libvirt sets them.</summary>
    [Since("8.2.0")]
    public QemuOverride? QemuOverride { get; set; }

    /// <summary>What QEMU does about its own deprecated features.</summary>
    [Since("7.3.0")]
    public QemuDeprecation? QemuDeprecation { get; set; }

    /// <summary>The namespaces of other containers that a container shares.</summary>
    [Since("1.2.19")]
    public LxcNamespaces? LxcNamespaces { get; set; }

    /// <summary>Arguments that bhyve gets as they are.</summary>
    [Since("5.1.0")]
    public BhyveCommandLine? BhyveCommandLine { get; set; }

    /// <summary>Arguments that the device model of Xen gets as they are.</summary>
    [Since("6.7.0")]
    public XenCommandLine? XenCommandLine { get; set; }

    /// <summary>The path of the data center that has the domain (VMware). Written by libvirt alone.</summary>
    [Element("datacenterpath", Ns = VMwareNamespace)]
    public string? VMwareDatacenterPath { get; set; }
}
