namespace RelaxCodec.Libvirt;

/// <summary>The firmware of the guest, or the boot loader of a Xen guest; without a path libvirt selects one that fits.</summary>
[Element("loader")]
public sealed partial class OsLoader
{
    /// <summary>Whether the guest cannot write to it.</summary>
    [Attr("readonly"), YesNo, Since("1.2.8")]
    public bool? ReadOnly { get; set; }

    /// <summary>Whether the firmware is capable of Secure Boot.</summary>
    [Attr("secure"), YesNo, Since("2.1.0")]
    public bool? Secure { get; set; }

    /// <summary>Where it is mapped into the guest's memory.</summary>
    [Attr("type"), Since("1.2.8")]
    public OsLoaderType? Type { get; set; }

    /// <summary>Whether it runs without a store for its variables, so that changes are lost when the guest is shut down.</summary>
    [Attr("stateless"), YesNo, Since("8.6.0")]
    public bool? Stateless { get; set; }

    /// <summary>The format of the file; <c>raw</c> if absent, unless libvirt selects the firmware.</summary>
    [Attr("format"), Since("9.2.0")]
    public FirmwareFormat? Format { get; set; }

    /// <summary>The absolute path of the file.</summary>
    [Text, Data<AbsoluteFilePath>]
    public string? Path { get; set; }
}

/// <summary>Where a firmware is mapped into the guest's memory.</summary>
public enum OsLoaderType : byte
{
    /// <summary>As a ROM.</summary>
    [Value("rom")]
    Rom,

    /// <summary>As a flash memory, as UEFI needs it.</summary>
    [Value("pflash")]
    ParallelFlash,
}

/// <summary>The format of a firmware's file.</summary>
public enum FirmwareFormat : byte
{
    /// <summary>The bytes of the flash memory.</summary>
    [Value("raw")]
    Raw,

    /// <summary>A qcow2 image.</summary>
    [Value("qcow2")]
    Qcow2,
}

/// <summary>
/// The store for the variables of a UEFI firmware: the path of a file, or a source. libvirt makes the file where there is none.
/// </summary>
[Element("nvram")]
public sealed partial class OsNvram : IFirmwareVariables
{
    private const string Original = "template";
    private const string Place = "place";

    /// <summary>The absolute path of the file that the store is copied from; one that fits the firmware if absent.</summary>
    [Attr("template"), Data<AbsoluteFilePath>, Choice(Original, "template", OrNone = true)]
    public string? Template { get; set; }

    /// <summary>
    /// The format of <see cref="Template"/>; <c>raw</c> if absent. (12.8.0 is the first release whose schema is known to have it without
    /// the template.)
    /// </summary>
    [Attr("templateFormat"), Since("10.10.0")]
    [Choice(Original, "template", Optional = true), Choice(Original, "format", Since = "12.8.0")]
    public FirmwareFormat? TemplateFormat { get; set; }

    /// <summary>Where the store is, if it is not a file whose path stands here as text.</summary>
    [Group, Since("8.5.0"), Choice(Place, "source", OrNone = true)]
    public DiskStorage? Storage { get; set; }

    /// <summary>The format of the store; <c>raw</c> if absent.</summary>
    [Attr("format"), Since("9.2.0")]
    public FirmwareFormat? Format { get; set; }

    /// <summary>
    /// The absolute path of the file that is the store. (12.8.0 is the first release whose schema is known to take a path of VMware.)
    /// </summary>
    [Text, Data<AbsoluteFilePath>(Until = "12.8.0"), Data<ImagePath>(Since = "12.8.0"), Choice(Place)]
    public string? Path { get; set; }
}

/// <summary>
/// The store for the variables of a UEFI firmware that QEMU keeps itself, in a device of its own instead of a flash memory.
/// </summary>
[Element("varstore"), Since("12.1.0")]
public sealed partial class OsVariableStore : IFirmwareVariables
{
    /// <summary>The absolute path of the file that the store is copied from; one that fits the firmware if absent.</summary>
    [Attr("template"), Data<AbsoluteFilePath>]
    public string? Template { get; set; }

    /// <summary>The absolute path of the file that is the store; one of libvirt's choice if absent.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public string? Path { get; set; }
}
