namespace RelaxCodec.Libvirt;

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
