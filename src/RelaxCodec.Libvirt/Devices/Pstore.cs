namespace RelaxCodec.Libvirt;

/// <summary>A small storage that outlives restarts, which the guest's kernel writes its last messages to when it crashes.</summary>
[Element("pstore")]
public sealed partial class Pstore : IAddressedDevice
{
    /// <summary>What the guest sees: there is one.</summary>
    [Attr("backend")]
    public PstoreBackend Backend { get; set; }

    /// <summary>The absolute path of the file on the host that has the content; libvirt chooses one if absent.</summary>
    [Element("path"), Data<AbsoluteFilePath>]
    public string? Path { get; set; }

    /// <summary>The size.</summary>
    public required PstoreSize Size { get; set; }

    /// <inheritdoc/>
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>What the guest sees of a <see cref="Pstore"/>.</summary>
public enum PstoreBackend : byte
{
    /// <summary>The error record serialization table of ACPI.</summary>
    [Value("acpi-erst")]
    AcpiErst,
}

/// <summary>The size of a <see cref="Pstore"/>, in KiB if it has no unit.</summary>
[Element("size")]
public sealed partial class PstoreSize : ScaledAmount;
