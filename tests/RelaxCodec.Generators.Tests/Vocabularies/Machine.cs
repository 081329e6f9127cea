namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// The shape of libvirt's os and bootloader: the text of a grandchild decides about its siblings, and about an element beside its parent.
/// </summary>
[Element("machine")]
internal sealed partial class Machine
{
    [Element("name")]
    public required string Name { get; set; }

    [Element("bootloader")]
    [Choice("boot", "paravirtual", Optional = true), Choice("boot", "loaded"), Choice("boot", "full", Optional = true)]
    public string? Bootloader { get; set; }

    [Choice("boot", "paravirtual", ChildAlternatives = ["xen"])]
    [Choice("boot", "loaded", ChildAlternatives = ["guest"], Optional = true)]
    [Choice("boot", "full", ChildAlternatives = ["hvm"])]
    [Choice("boot", "container", ChildAlternatives = ["exe"])]
    public MachineOs? Os { get; set; }
}

[Element("os"), Alternatives("kind")]
internal sealed partial class MachineOs
{
    [Attr("firmware"), Choice("kind", "hvm", Optional = true)]
    public MachineFirmware? Firmware { get; set; }

    [Choice("kind", "xen", ChildAlternatives = ["paravirtual"])]
    [Choice("kind", "guest", ChildAlternatives = ["paravirtual"])]
    [Choice("kind", "hvm", ChildAlternatives = ["full"])]
    [Choice("kind", "exe", ChildAlternatives = ["container"])]
    public MachineType? Type { get; set; }

    [Element("kernel"), Choice("kind", "xen"), Choice("kind", "guest", Optional = true), Choice("kind", "hvm", Optional = true)]
    public string? Kernel { get; set; }

    [Element("loader"), Choice("kind", "hvm", Optional = true)]
    public string? Loader { get; set; }

    [Element("init"), Choice("kind", "exe", Optional = true)]
    public string? Init { get; set; }
}

[Element("type"), Alternatives("kind")]
internal sealed partial class MachineType
{
    [Attr("arch")]
    public string? Arch { get; set; }

    [Attr("machine"), Choice("kind", "full", Optional = true)]
    public string? Machine { get; set; }

    [Text]
    [Choice("kind", "paravirtual", Values = ["xen", "linux"])]
    [Choice("kind", "full", Values = ["hvm"])]
    [Choice("kind", "container", Values = ["exe"])]
    public MachineKind? Kind { get; set; }
}

internal enum MachineKind
{
    [Value("xen")]
    Xen,

    [Value("linux")]
    Linux,

    [Value("hvm")]
    Full,

    [Value("exe")]
    Container,
}

internal enum MachineFirmware
{
    [Value("bios")]
    Bios,

    [Value("efi")]
    Efi,
}

/// <summary>What an attribute's value and an element's text say about others: an alternative restricts them.</summary>
[Element("pool")]
internal sealed partial class Pool
{
    [Attr("format"), Choice("source", "nfs", Values = ["nfs", "auto"], Optional = true), Choice("source", "gluster", Values = ["gluster"])]
    public PoolFormat? Format { get; set; }

    [Element("access"), Choice("source", "nfs", Optional = true), Choice("source", "gluster", Values = ["rw"], Optional = true)]
    public PoolAccess? Access { get; set; }

    [Attr("cached"),
        OnOff,
        Choice("source", "nfs", Values = ["on"], Optional = true),
        Choice("source", "gluster", Values = ["off"], Optional = true)]
    public bool? Cached { get; set; }

    [Element("dir"), Choice("source", "nfs")]
    public string? Dir { get; set; }

    [Element("volume"), Choice("source", "gluster")]
    public List<string> Volumes { get; } = [];
}

internal enum PoolFormat
{
    [Value("auto")]
    Auto,

    [Value("nfs")]
    Nfs,

    [Value("gluster")]
    Gluster,
}

internal enum PoolAccess
{
    [Value("ro")]
    ReadOnly,

    [Value("rw")]
    ReadWrite,
}

/// <summary>Text as one alternative of a choice, beside elements and attributes.</summary>
[Element("nvram")]
internal sealed partial class Nvram
{
    [Attr("template")]
    public string? Template { get; set; }

    [Text, Data("string", Pattern = "/.+"), Choice("place", OrNone = true)]
    public string? Path { get; set; }

    [Attr("dev"), Choice("place", "block")]
    public string? Device { get; set; }

    [Element("file"), Choice("place")]
    public List<string> Files { get; } = [];

    [Group, Choice("place", "block")]
    public NvramBlock? Block { get; set; }
}

[Group]
internal sealed partial class NvramBlock
{
    [Element("block")]
    public required string Name { get; set; }

    [Element("offset")]
    public uint? Offset { get; set; }
}
