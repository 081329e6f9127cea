namespace RelaxCodec.Libvirt;

/// <summary>The guest's end of a console, a serial port or a parallel port.</summary>
[Element("target")]
public sealed partial class CharacterTarget
{
    /// <summary>What the guest sees; libvirt chooses what suits most guests of the architecture if absent.</summary>
    [Attr("type")]
    public CharacterTargetType? Type { get; set; }

    /// <summary>The number of the port among its kind, from 0; the next free one if absent.</summary>
    [Attr("port")]
    public string? Port { get; set; }

    /// <summary>The device in the guest; libvirt chooses one that suits <see cref="Type"/> if absent.</summary>
    [Since("3.10.0")]
    public SerialModel? Model { get; set; }
}

/// <summary>What the guest sees of a console (the first ones) or of a serial port (the last ones).</summary>
public enum CharacterTargetType : byte
{
    /// <summary>The console of a Xen domain.</summary>
    [Value("xen")]
    Xen,

    /// <summary>No device of its own: the first serial port.</summary>
    [Value("serial")]
    Serial,

    /// <summary>The console of User Mode Linux, no longer supported.</summary>
    [Value("uml")]
    Uml,

    /// <summary>A virtio console.</summary>
    [Value("virtio"), Since("0.8.3")]
    Virtio,

    /// <summary>The console of an LXC container.</summary>
    [Value("lxc")]
    Lxc,

    /// <summary>The console of an OpenVZ container.</summary>
    [Value("openvz")]
    OpenVz,

    /// <summary>The full-screen console of S390 (VT220); newer guests have a serial port of <see cref="SclpSerial"/>.</summary>
    [Value("sclp")]
    Sclp,

    /// <summary>The line-mode console of S390; newer guests have a serial port of <see cref="SclpSerial"/>.</summary>
    [Value("sclplm")]
    SclpLineMode,

    /// <summary>A serial port on the ISA bus (x86).</summary>
    [Value("isa-serial"), Since("1.0.2")]
    IsaSerial,

    /// <summary>A serial port on a USB bus.</summary>
    [Value("usb-serial"), Since("1.0.2")]
    UsbSerial,

    /// <summary>A serial port on a PCI bus.</summary>
    [Value("pci-serial"), Since("1.0.2")]
    PciSerial,

    /// <summary>A terminal of PowerPC's pseries machine.</summary>
    [Value("spapr-vio-serial"), Since("3.10.0")]
    SpaprVioSerial,

    /// <summary>A serial port that is part of the machine (ARM, RISC-V).</summary>
    [Value("system-serial"), Since("3.10.0")]
    SystemSerial,

    /// <summary>A console of S390.</summary>
    [Value("sclp-serial"), Since("3.10.0")]
    SclpSerial,

    /// <summary>A port that the firmware writes its messages to (x86).</summary>
    [Value("isa-debug"), Since("8.1.0")]
    IsaDebug,
}

/// <summary>The device in the guest that is a serial port.</summary>
[Element("model")]
public sealed partial class SerialModel
{
    /// <summary>The device.</summary>
    [Attr("name")]
    public required SerialModelName Name { get; set; }
}

/// <summary>A device that is a serial port. Each suits one type of target.</summary>
public enum SerialModelName : byte
{
    /// <summary>The one of <see cref="CharacterTargetType.IsaSerial"/>.</summary>
    [Value("isa-serial")]
    IsaSerial,

    /// <summary>The one of <see cref="CharacterTargetType.UsbSerial"/>.</summary>
    [Value("usb-serial")]
    UsbSerial,

    /// <summary>The one of <see cref="CharacterTargetType.PciSerial"/>.</summary>
    [Value("pci-serial")]
    PciSerial,

    /// <summary>The one of <see cref="CharacterTargetType.SpaprVioSerial"/>.</summary>
    [Value("spapr-vty")]
    SpaprVty,

    /// <summary>The one of <see cref="CharacterTargetType.SystemSerial"/> on ARM.</summary>
    [Value("pl011")]
    Pl011,

    /// <summary>The one of <see cref="CharacterTargetType.SystemSerial"/> on RISC-V.</summary>
    [Value("16550a"), Since("4.7.0")]
    Uart16550A,

    /// <summary>The full-screen one of <see cref="CharacterTargetType.SclpSerial"/>.</summary>
    [Value("sclpconsole")]
    SclpConsole,

    /// <summary>The line-mode one of <see cref="CharacterTargetType.SclpSerial"/>.</summary>
    [Value("sclplmconsole")]
    SclpLineModeConsole,

    /// <summary>The one of <see cref="CharacterTargetType.IsaDebug"/>.</summary>
    [Value("isa-debugcon"), Since("8.1.0")]
    IsaDebugConsole,
}
