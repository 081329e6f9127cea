namespace RelaxCodec.Libvirt;

/// <summary>
/// The name of a device in its domain. One that a user chooses begins with <c>ua-</c>; others are libvirt's own and not kept.
/// </summary>
[Element("alias")]
public sealed partial class DeviceAlias
{
    /// <summary>How an alias of the user's begins; libvirt drops every other and gives the device one of its own.</summary>
    public const string UserPrefix = "ua-";

    /// <summary>The name.</summary>
    [Attr("name"), Data<AliasName>]
    public required string Name { get; set; }
}

/// <summary>The place of a device among those that the guest boots from.</summary>
[Element("boot")]
public sealed partial class DeviceBoot
{
    /// <summary>The place, from 1.</summary>
    [Attr("order"), Data<PositiveInteger>]
    public required uint Order { get; set; }

    /// <summary>What the boot loader of an S390 guest selects.</summary>
    [Attr("loadparm"), Pattern(@"[a-zA-Z0-9.\s]{1,8}"), Since("3.5.0")]
    public string? LoadParameter { get; set; }
}

/// <summary>The option ROM of a PCI device.</summary>
[Element("rom")]
public sealed partial class DeviceRom
{
    /// <summary>Whether there is one.</summary>
    [Attr("enabled"), YesNo, Since("4.3.0")]
    public bool? Enabled { get; set; }

    /// <summary>Whether the guest sees it in its memory map.</summary>
    [Attr("bar"), OnOff, Since("0.9.7")]
    public bool? Bar { get; set; }

    /// <summary>The absolute path of the file that has its content.</summary>
    [Attr("file"), Data<AbsoluteFilePath>, Since("0.9.10")]
    public string? File { get; set; }
}

/// <summary>What ACPI tells the guest of a device.</summary>
[Element("acpi")]
public sealed partial class DeviceAcpi
{
    /// <summary>The index, by which the guest's system may name a NIC (<c>eno1</c>).</summary>
    [Attr("index"), Data<UnsignedInt>]
    public uint? Index { get; set; }

    /// <summary>The NUMA nodes of the guest that the device's memory makes up (NVIDIA's multi-instance GPUs).</summary>
    [Attr("nodeset"), Data<CpuSet>, Since("11.8.0")]
    public CpuSet? NodeSet { get; set; }
}
