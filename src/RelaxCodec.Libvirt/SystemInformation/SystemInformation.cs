namespace RelaxCodec.Libvirt;

/// <summary>What the firmware tells the guest of its machine.</summary>
[Element("sysinfo"), Discriminator("type")]
public abstract partial class SystemInformation;

/// <summary>What the guest finds in its SMBIOS tables, if <c>smbios</c> in <c>os</c> says so.</summary>
[Case("smbios")]
public sealed partial class SmbiosInformation : SystemInformation
{
    /// <summary>Block 0: the BIOS.</summary>
    public SmbiosBios? Bios { get; set; }

    /// <summary>Block 1: the machine.</summary>
    public SmbiosSystem? System { get; set; }

    /// <summary>Block 2, once for each board.</summary>
    public List<SmbiosBaseBoard> BaseBoards { get; } = [];

    /// <summary>Block 3: the chassis.</summary>
    [Since("4.1.0")]
    public SmbiosChassis? Chassis { get; set; }

    /// <summary>Block 11: strings of any meaning.</summary>
    [Since("4.1.0")]
    public SmbiosOemStrings? OemStrings { get; set; }
}

/// <summary>Blobs that the guest's firmware and kernel find by their names (QEMU's fw_cfg).</summary>
[Case("fwcfg"), Since("6.5.0")]
public sealed partial class FirmwareConfiguration : SystemInformation
{
    /// <summary>The blobs.</summary>
    public List<FirmwareConfigurationEntry> Entries { get; } = [];
}

/// <summary>A blob: a text or the content of a file.</summary>
[Element("entry")]
public sealed partial class FirmwareConfigurationEntry
{
    /// <summary>The name, which begins with <c>opt/</c>; best is <c>opt/com.example/name</c>.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The path of the file.</summary>
    [Attr("file"), Choice("content", "file")]
    public string? File { get; set; }

    /// <summary>The text.</summary>
    [Text, Data("string", Pattern = @"[\s\S]*\S[\s\S]*"), Choice("content", "text", Optional = true)]
    public string? Value { get; set; }
}
