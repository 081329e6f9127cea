namespace RelaxCodec.Libvirt;

/// <summary>What SMBIOS tells of the BIOS.</summary>
[Element("bios")]
public sealed partial class SmbiosBios
{
    /// <summary>The fields.</summary>
    [OneOrMore]
    public List<SmbiosBiosEntry> Entries { get; } = [];
}

/// <summary>What SMBIOS tells of the machine.</summary>
[Element("system")]
public sealed partial class SmbiosSystem
{
    /// <summary>The fields.</summary>
    [OneOrMore]
    public List<SmbiosSystemEntry> Entries { get; } = [];
}

/// <summary>What SMBIOS tells of a board.</summary>
[Element("baseBoard")]
public sealed partial class SmbiosBaseBoard
{
    /// <summary>The fields.</summary>
    [OneOrMore]
    public List<SmbiosBaseBoardEntry> Entries { get; } = [];
}

/// <summary>What SMBIOS tells of the chassis.</summary>
[Element("chassis")]
public sealed partial class SmbiosChassis
{
    /// <summary>The fields.</summary>
    [OneOrMore]
    public List<SmbiosChassisEntry> Entries { get; } = [];
}

/// <summary>Strings of any meaning; best is to begin each with the name of the program that reads it.</summary>
[Element("oemStrings")]
public sealed partial class SmbiosOemStrings
{
    /// <summary>The strings.</summary>
    [Element("entry"), OneOrMore]
    public List<string> Entries { get; } = [];
}

/// <summary>A field of SMBIOS.</summary>
[Group]
public abstract partial class SmbiosEntry
{
    /// <summary>Its value.</summary>
    [Text]
    public required string Value { get; set; }
}

/// <summary>A field of the BIOS.</summary>
[Element("entry")]
public sealed partial class SmbiosBiosEntry : SmbiosEntry
{
    /// <summary>Which one.</summary>
    [Attr("name")]
    public required SmbiosBiosField Name { get; set; }
}

/// <summary>Fields of the BIOS.</summary>
public enum SmbiosBiosField : byte
{
    /// <summary>Its maker.</summary>
    [Value("vendor")]
    Vendor,

    /// <summary>Its version.</summary>
    [Value("version")]
    Version,

    /// <summary>Its day, as mm/dd/yyyy or mm/dd/yy.</summary>
    [Value("date")]
    Date,

    /// <summary>Its release, such as 10.22.</summary>
    [Value("release")]
    Release,
}

/// <summary>A field of the machine.</summary>
[Element("entry")]
public sealed partial class SmbiosSystemEntry : SmbiosEntry
{
    /// <summary>Which one.</summary>
    [Attr("name")]
    public required SmbiosSystemField Name { get; set; }
}

/// <summary>Fields of the machine.</summary>
public enum SmbiosSystemField : byte
{
    /// <summary>Its maker.</summary>
    [Value("manufacturer")]
    Manufacturer,

    /// <summary>Its name.</summary>
    [Value("product")]
    Product,

    /// <summary>Its version.</summary>
    [Value("version")]
    Version,

    /// <summary>Its serial number.</summary>
    [Value("serial")]
    Serial,

    /// <summary>Its UUID, which has to be the domain's.</summary>
    [Value("uuid")]
    Uuid,

    /// <summary>The number of its configuration in the shop.</summary>
    [Value("sku")]
    Sku,

    /// <summary>Its family.</summary>
    [Value("family")]
    Family,
}

/// <summary>A field of a board.</summary>
[Element("entry")]
public sealed partial class SmbiosBaseBoardEntry : SmbiosEntry
{
    /// <summary>Which one.</summary>
    [Attr("name")]
    public required SmbiosBaseBoardField Name { get; set; }
}

/// <summary>Fields of a board.</summary>
public enum SmbiosBaseBoardField : byte
{
    /// <summary>Its maker.</summary>
    [Value("manufacturer")]
    Manufacturer,

    /// <summary>Its name.</summary>
    [Value("product")]
    Product,

    /// <summary>Its version.</summary>
    [Value("version")]
    Version,

    /// <summary>Its serial number.</summary>
    [Value("serial")]
    Serial,

    /// <summary>Its number in the owner's inventory.</summary>
    [Value("asset")]
    Asset,

    /// <summary>Its place in the chassis.</summary>
    [Value("location")]
    Location,
}

/// <summary>A field of the chassis.</summary>
[Element("entry")]
public sealed partial class SmbiosChassisEntry : SmbiosEntry
{
    /// <summary>Which one.</summary>
    [Attr("name")]
    public required SmbiosChassisField Name { get; set; }
}

/// <summary>Fields of the chassis.</summary>
public enum SmbiosChassisField : byte
{
    /// <summary>Its maker.</summary>
    [Value("manufacturer")]
    Manufacturer,

    /// <summary>Its version.</summary>
    [Value("version")]
    Version,

    /// <summary>Its serial number.</summary>
    [Value("serial")]
    Serial,

    /// <summary>Its number in the owner's inventory.</summary>
    [Value("asset")]
    Asset,

    /// <summary>The number of its configuration in the shop.</summary>
    [Value("sku")]
    Sku,
}
