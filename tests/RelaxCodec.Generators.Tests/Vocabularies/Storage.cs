namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// The shape of libvirt's disk: a source with cases that is declared once, and stands in elements that have members of their own.
/// </summary>
[Element("storage")]
internal sealed partial class Storage
{
    [Attr("device")]
    public string? Device { get; set; }

    [Group]
    public required StorageSource Source { get; set; }

    [Element("target")]
    public required string Target { get; set; }

    public BackingStore? BackingStore { get; set; }

    public Mirror? Mirror { get; set; }

    [Element("size"), List]
    public List<uint>? Sizes { get; set; }

    public StoragePath? Path { get; set; }
}

[Group, Discriminator("type")]
internal abstract partial class StorageSource
{
    [Element("encryption")]
    public string? Encryption { get; set; }
}

[Case("file", Absent = true)]
internal sealed partial class FileStorage : StorageSource
{
    [Attr("startup"), YesNo]
    public bool? Startup { get; set; }

    [Element("file")]
    public string? File { get; set; }
}

[Case("block", "raw block")]
internal sealed partial class BlockStorage : StorageSource
{
    [CaseValue]
    public required BlockKind Kind { get; init; }

    [Element("dev"), OneOrMore]
    public required string[] Devices { get; init; }

    [Attr("offset")]
    public required uint Offset { get; set; }
}

internal enum BlockKind
{
    [Value("block")]
    Block,

    [Value("raw block")]
    Raw,
}

[Case("volume")]
internal sealed partial class VolumeStorage : StorageSource
{
    [Attr("pool"), Choice("place")]
    public string? Pool { get; set; }

    [Element("volume"), Choice("place")]
    public string? Volume { get; set; }

    [Group]
    public VolumeMode? Mode { get; set; }
}

[Group]
internal sealed partial class VolumeMode
{
    [Attr("mode")]
    public required string Mode { get; set; }

    [Element("slice")]
    public List<int> Slices { get; } = [];
}

/// <summary>Either nothing, or a source and what it stands on.</summary>
[Element("backingStore")]
internal sealed partial class BackingStore
{
    [Attr("index"), Choice("chain", "store", Optional = true, OrNone = true)]
    public uint? Index { get; set; }

    [Group, Choice("chain", "store")]
    public BackingSource? Source { get; set; }

    [Choice("chain", "store")]
    public BackingStore? Next { get; set; }
}

[Group, Discriminator("type")]
internal abstract partial class BackingSource;

[Case("file")]
internal sealed partial class BackingFile : BackingSource
{
    [Element("file")]
    public required string File { get; set; }
}

[Case("nbd")]
internal sealed partial class BackingExport : BackingSource
{
    [Element("host")]
    public List<string> Hosts { get; } = [];
}

/// <summary>In order, and as an option.</summary>
[Element("mirror"), Ordered]
internal sealed partial class Mirror
{
    [Attr("job")]
    public MirrorJob? Job { get; set; }

    [Element("format")]
    public string? Format { get; set; }

    [Group]
    public StorageSource? Source { get; set; }

    [Element("ready")]
    public string? Ready { get; set; }
}

internal enum MirrorJob
{
    [Value("copy")]
    Copy,

    [Value("active-commit")]
    ActiveCommit,
}

/// <summary>Text, or a source.</summary>
[Element("path")]
internal sealed partial class StoragePath
{
    [Attr("template")]
    public string? Template { get; set; }

    [Text, Data("string", Pattern = "/.+"), Choice("place", OrNone = true)]
    public string? Path { get; set; }

    [Group, Choice("place")]
    public BackingSource? Source { get; set; }
}

/// <summary>Of which one kind has some of the cases only, and members that the others have not.</summary>
[Element("unit")]
internal sealed partial class StorageUnit
{
    [Attr("device"), Choice("kind", "drive", Values = ["disk", "cdrom"], Optional = true), Choice("kind", "unit", Values = ["lun"])]
    public StorageDevice? Device { get; set; }

    [Attr("raw"), YesNo, Choice("kind", "unit", Optional = true)]
    public bool? Raw { get; set; }

    [Group, Choice("kind", "drive", Optional = true), Choice("kind", "unit", Values = ["raw block", "block", "volume"])]
    public StorageSource? Source { get; set; }
}

internal enum StorageDevice
{
    [Value("disk")]
    Disk,

    [Value("cdrom")]
    CdRom,

    [Value("lun")]
    Lun,
}

/// <summary>The case that is there without its attribute is the only one of an alternative, and is not one of the other.</summary>
[Element("copy")]
internal sealed partial class StorageCopy
{
    [Attr("path"), Choice("form", "old")]
    public string? Path { get; set; }

    [Element("job"), Choice("form", "new", Optional = true)]
    public string? Job { get; set; }

    [Group, Choice("form", "old", Values = ["file"], Optional = true), Choice("form", "new", Values = ["volume", "block", "raw block"])]
    public StorageSource? Source { get; set; }
}
