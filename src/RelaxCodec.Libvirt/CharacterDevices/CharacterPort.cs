namespace RelaxCodec.Libvirt;

/// <summary>A serial or parallel port of the guest.</summary>
[Group, FullEndElement]
public abstract partial class CharacterPort : IAddressedDevice
{
    /// <summary>The host's end.</summary>
    [Group]
    public required CharacterBackend Backend { get; set; }

    /// <summary>The absolute path of the pseudo terminal; of a console alone libvirt writes it.</summary>
    [Attr("tty"), Data<AbsoluteFilePath>]
    public string? Terminal { get; set; }

    /// <summary>The guest's end.</summary>
    public CharacterTarget? Target { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>A serial port of the guest.</summary>
[Element("serial")]
public sealed partial class SerialPort : CharacterPort;

/// <summary>A parallel port of the guest.</summary>
[Element("parallel")]
public sealed partial class ParallelPort : CharacterPort;
