namespace RelaxCodec.Libvirt;

/// <summary>
/// A console for people, often paravirtualized. One whose target is <see cref="CharacterTargetType.Serial"/> is the first serial port and
/// no device of its own. Old documents have nothing but the terminal.
/// </summary>
[Element("console"), FullEndElement]
public sealed partial class GuestConsole : IAddressedDevice
{
    private const string Device = "device";
    private const string Modern = "modern";

    /// <summary>The host's end; there is nothing else but the terminal without it.</summary>
    [Group, Choice(Device, Modern, OrNone = true)]
    public CharacterBackend? Backend { get; set; }

    /// <summary>The absolute path of the pseudo terminal, in the XML of a running domain the same as that of the source.</summary>
    [Attr("tty"), Data<AbsoluteFilePath>]
    public string? Terminal { get; set; }

    /// <summary>The guest's end.</summary>
    [Choice(Device, Modern, Optional = true)]
    public CharacterTarget? Target { get; set; }

    /// <inheritdoc/>
    [Choice(Device, Modern, Optional = true), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Choice(Device, Modern, Optional = true), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    [Choice(Device, Modern, Optional = true)]
    public DeviceAddress? Address { get; set; }
}
