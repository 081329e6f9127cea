namespace RelaxCodec.Libvirt;

/// <summary>
/// What boots in the domain: a virtual machine by its firmware or with a kernel (<c>hvm</c>), a paravirtual guest of Xen with a kernel, or
/// the program that starts a container (<c>exe</c>). The type decides what else may be there.
/// </summary>
[Element("os"), Alternatives(ByKind)]
public sealed partial class DomainOs
{
    private const string ByKind = "kind";
    private const string Xen = "xen";
    private const string Full = "hvm";
    private const string Container = "exe";

    // Until 11.3.0 the schema had the type of a Xen guest before all else. (11.3.0 is the first one whose schema is known not to.)
    private const string PlacesUntil = "11.3.0";

    /// <summary>The firmware that libvirt selects by itself; none if absent.</summary>
    [Attr("firmware"), Since("5.2.0"), Choice(ByKind, Full, Optional = true)]
    public OsFirmware? Firmware { get; set; }

    /// <summary>The type of operating system, with the architecture and machine it needs.</summary>
    [Choice(ByKind, Xen, ChildAlternatives = [Xen]), Choice(ByKind, Full, ChildAlternatives = [Full])]
    [Choice(ByKind, Container, ChildAlternatives = [Container])]
    public OsType? Type { get; set; }

    /// <summary>What the firmware that libvirt selects has to be capable of.</summary>
    [Since("7.2.0"), Choice(ByKind, Full, Optional = true)]
    public OsFirmwareFeatures? FirmwareFeatures { get; set; }

    /// <summary>The absolute path of the program that starts a container.</summary>
    [Element("init"), Data<AbsoluteFilePath>, Choice(ByKind, Container, Optional = true)]
    public string? Init { get; set; }

    /// <summary>The arguments of that program.</summary>
    [Element("initarg"), Choice(ByKind, Container, Optional = true)]
    public List<string> InitArguments { get; } = [];

    /// <summary>The variables of that program's environment.</summary>
    [Choice(ByKind, Container, Optional = true)]
    public List<InitVariable> InitVariables { get; } = [];

    /// <summary>The absolute path of the directory that the program starts in.</summary>
    [Element("initdir"), Data<AbsoluteFilePath>, Choice(ByKind, Container, Optional = true)]
    public string? InitDirectory { get; set; }

    /// <summary>As whom the program runs; as root if absent.</summary>
    [Group, Choice(ByKind, Container, Optional = true)]
    public InitOwner? InitOwner { get; set; }

    /// <summary>The firmware's file.</summary>
    [Choice(ByKind, Full, Optional = true)]
    public OsLoader? Loader { get; set; }

    /// <summary>The store for the firmware's variables: <see cref="OsNvram"/> or <see cref="OsVariableStore"/>.</summary>
    [Choice(ByKind, Full, Optional = true)]
    public IFirmwareVariables? Variables { get; set; }

    /// <summary>The absolute path of the kernel that is booted instead of what a disk has.</summary>
    [Element("kernel"), Data<AbsoluteFilePath>]
    [Choice(ByKind, Xen, Optional = true, Place = 1, PlacesUntil = PlacesUntil), Choice(ByKind, Full, Optional = true)]
    public string? Kernel { get; set; }

    /// <summary>The absolute path of the kernel's initial RAM disk.</summary>
    [Element("initrd"), Data<AbsoluteFilePath>]
    [Choice(ByKind, Xen, Optional = true, Place = 1), Choice(ByKind, Full, Optional = true)]
    public string? InitialRamDisk { get; set; }

    /// <summary>The kernel's command line.</summary>
    [Element("cmdline"), Choice(ByKind, Xen, Optional = true, Place = 1), Choice(ByKind, Full, Optional = true)]
    public string? CommandLine { get; set; }

    /// <summary>The absolute path of the UEFI program that loads the kernel where Secure Boot checks signatures.</summary>
    [Element("shim"), Since("11.2.0"), Choice(ByKind, Xen, Optional = true, Place = 1), Choice(ByKind, Full, Optional = true)]
    public string? Shim { get; set; }

    /// <summary>The absolute path of the device tree that the kernel is given.</summary>
    [Element("dtb"), Data<AbsoluteFilePath>, Since("1.0.4")]
    [Choice(ByKind, Xen, Optional = true, Place = 1), Choice(ByKind, Full, Optional = true)]
    public string? DeviceTree { get; set; }

    /// <summary>The device that the kernel of a Xen guest has its root file system on.</summary>
    [Element("root"), Data<AbsoluteFilePath>]
    [Choice(ByKind, Xen, Optional = true, Place = 1), Choice(ByKind, Full, Optional = true)]
    public string? Root { get; set; }

    /// <summary>The ACPI tables that the guest has beside the firmware's.</summary>
    [Choice(ByKind, Full, Optional = true)]
    public OsAcpi? Acpi { get; set; }

    /// <summary>From what the guest boots, the first that can. Devices with an order of their own stand for themselves.</summary>
    [Choice(ByKind, Full, Optional = true)]
    public List<OsBoot> Boot { get; } = [];

    /// <summary>The menu at boot.</summary>
    [Since("0.8.3"), Choice(ByKind, Full, Optional = true)]
    public OsBootMenu? BootMenu { get; set; }

    /// <summary>What a BIOS does.</summary>
    [Since("0.9.4"), Choice(ByKind, Full, Optional = true)]
    public OsBios? Bios { get; set; }

    /// <summary>What the guest finds in its SMBIOS tables; what the hypervisor likes if absent.</summary>
    [Since("0.8.7"), Choice(ByKind, Full, Optional = true)]
    public OsSmbios? Smbios { get; set; }
}
