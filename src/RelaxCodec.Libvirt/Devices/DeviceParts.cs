namespace RelaxCodec.Libvirt;

/// <summary>The name of a device in its domain. One that a user chooses begins with <c>ua-</c>, since libvirt 3.9.0; others are libvirt's own and not kept.</summary>
[Element("alias")]
public sealed partial class DeviceAlias
{
    /// <summary>How an alias of the user's begins; libvirt drops every other and gives the device one of its own.</summary>
    public const string UserPrefix = "ua-";

    /// <summary>The name.</summary>
    [Attr("name"), Data<AliasName>]
    public required string Name { get; set; }
}

/// <summary>The place of a device among those that the guest boots from, since libvirt 0.8.8.</summary>
[Element("boot")]
public sealed partial class DeviceBoot
{
    /// <summary>The place, from 1.</summary>
    [Attr("order"), Data<PositiveInteger>]
    public required LibvirtNumber Order { get; set; }

    /// <summary>What the boot loader of an S390 guest selects, since libvirt 3.5.0.</summary>
    [Attr("loadparm"), Pattern(@"[a-zA-Z0-9.\s]{1,8}")]
    public string? LoadParameter { get; set; }
}

/// <summary>The option ROM of a PCI device.</summary>
[Element("rom")]
public sealed partial class DeviceRom
{
    /// <summary>Whether there is one, since libvirt 4.3.0.</summary>
    [Attr("enabled"), YesNo]
    public bool? Enabled { get; set; }

    /// <summary>Whether the guest sees it in its memory map, since libvirt 0.9.7.</summary>
    [Attr("bar"), OnOff]
    public bool? Bar { get; set; }

    /// <summary>The absolute path of the file that has its content, since libvirt 0.9.10.</summary>
    [Attr("file"), Data<AbsoluteFilePath>]
    public string? File { get; set; }
}

/// <summary>What ACPI tells the guest of a device, since libvirt 7.3.0.</summary>
[Element("acpi")]
public sealed partial class DeviceAcpi
{
    /// <summary>The index, by which the guest's system may name a NIC (<c>eno1</c>).</summary>
    [Attr("index"), Data<UnsignedInt>]
    public uint? Index { get; set; }
}
