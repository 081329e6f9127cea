namespace RelaxCodec.Libvirt;

/// <summary>A kind of device that the guest boots from.</summary>
[Element("boot")]
public sealed partial class OsBoot
{
    /// <summary>The kind.</summary>
    [Attr("dev")]
    public required OsBootDevice Device { get; set; }
}

/// <summary>A kind of device that a guest can boot from.</summary>
public enum OsBootDevice : byte
{
    /// <summary>A hard disk.</summary>
    [Value("hd")]
    HardDisk,

    /// <summary>A floppy disk.</summary>
    [Value("fd")]
    Floppy,

    /// <summary>A CD-ROM.</summary>
    [Value("cdrom")]
    CdRom,

    /// <summary>The network.</summary>
    [Value("network")]
    Network,
}

/// <summary>The menu at boot, in which the user may select a device.</summary>
[Element("bootmenu")]
public sealed partial class OsBootMenu
{
    /// <summary>Whether there is one.</summary>
    [Attr("enable"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>How long it waits, in milliseconds.</summary>
    [Attr("timeout"), Data<UnsignedShort>, Since("1.2.8")]
    public int? Timeout { get; set; }
}

/// <summary>What a BIOS does.</summary>
[Element("bios")]
public sealed partial class OsBios
{
    /// <summary>Whether it shows its messages on the serial port, too.</summary>
    [Attr("useserial"), YesNo]
    public bool? UseSerial { get; set; }

    /// <summary>After how many milliseconds it tries again where nothing could be booted, up to 65535; -1 is never.</summary>
    [Attr("rebootTimeout"), Data("short", MinInclusive = "-1"), Since("0.10.2")]
    public short? RebootTimeout { get; set; }
}

/// <summary>What the guest finds in its SMBIOS tables.</summary>
[Element("smbios")]
public sealed partial class OsSmbios
{
    /// <summary>Where it comes from.</summary>
    [Attr("mode")]
    public required SmbiosMode Mode { get; set; }
}

/// <summary>Where the content of the guest's SMBIOS tables comes from.</summary>
public enum SmbiosMode : byte
{
    /// <summary>The hypervisor.</summary>
    [Value("emulate")]
    Emulate,

    /// <summary>The host's tables of BIOS and machine, without the UUID.</summary>
    [Value("host")]
    Host,

    /// <summary>The domain's <c>sysinfo</c>.</summary>
    [Value("sysinfo")]
    SystemInformation,
}

/// <summary>The ACPI tables that the guest has beside the firmware's.</summary>
[Element("acpi")]
public sealed partial class OsAcpi
{
    /// <summary>The tables.</summary>
    public List<AcpiTable> Tables { get; } = [];
}

/// <summary>ACPI tables in a file.</summary>
[Element("table")]
public sealed partial class AcpiTable
{
    /// <summary>What is in the file.</summary>
    [Attr("type")]
    public required AcpiTableType Type { get; set; }

    /// <summary>The absolute path of the file.</summary>
    [Text, Data<AbsoluteFilePath>]
    public required string Path { get; set; }
}

/// <summary>What is in a file of ACPI tables.</summary>
public enum AcpiTableType : byte
{
    /// <summary>One table, of any signature; there may be several such files.</summary>
    [Value("raw"), Since("11.2.0")]
    Raw,

    /// <summary>Several tables one after the other, of any signatures (Xen).</summary>
    [Value("rawset"), Since("11.2.0")]
    RawSet,

    /// <summary>One table of software licences.</summary>
    [Value("slic")]
    SoftwareLicensing,

    /// <summary>One table of Microsoft Data Management.</summary>
    [Value("msdm"), Since("11.2.0")]
    MicrosoftDataManagement,
}
