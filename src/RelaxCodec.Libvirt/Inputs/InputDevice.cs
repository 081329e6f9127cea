namespace RelaxCodec.Libvirt;

/// <summary>A device that a person gives input with: a pointing device or a keyboard.</summary>
[Element("input"), Discriminator("type")]
public abstract partial class InputDevice : IAddressedDevice
{
    /// <summary>The kind of virtio device; for the virtio bus alone.</summary>
    [Attr("model"), Order(1), Since("5.2.0")]
    public VirtioModel? Model { get; set; }

    /// <summary>The options of the virtio driver.</summary>
    [Since("3.5.0")]
    public VirtioDriver? Driver { get; set; }

    /// <inheritdoc/>
    [Order(1), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Order(1), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    [Order(1)]
    public DeviceAddress? Address { get; set; }
}

/// <summary>An emulated device that gets its input from the guest's display.</summary>
[Case("tablet", "mouse", "keyboard")]
public sealed partial class EmulatedInput : InputDevice
{
    /// <summary>Which device it is.</summary>
    [CaseValue]
    public EmulatedInputType Type { get; set; }

    /// <summary>The bus that the device is on; what suits the guest if absent.</summary>
    [Attr("bus")]
    public InputBus? Bus { get; set; }
}

/// <summary>An emulated input device.</summary>
public enum EmulatedInputType : byte
{
    /// <summary>A pointing device with absolute positions.</summary>
    [Value("tablet")]
    Tablet,

    /// <summary>A pointing device with relative movements.</summary>
    [Value("mouse")]
    Mouse,

    /// <summary>A keyboard.</summary>
    [Value("keyboard"), Since("1.2.2")]
    Keyboard,
}

/// <summary>The bus of an input device.</summary>
public enum InputBus : byte
{
    /// <summary>PS/2.</summary>
    [Value("ps2")]
    Ps2,

    /// <summary>USB.</summary>
    [Value("usb")]
    Usb,

    /// <summary>The bus of a paravirtual Xen domain.</summary>
    [Value("xen")]
    Xen,

    /// <summary>A virtio device of its own.</summary>
    [Value("virtio"), Since("1.3.0")]
    Virtio,
}

/// <summary>An input device of the host that the guest sees as it is.</summary>
[Case("passthrough"), Since("1.3.0")]
public sealed partial class PassthroughInput : InputDevice
{
    /// <summary>The bus that the device is on: there is one.</summary>
    [Attr("bus")]
    public PassthroughInputBus Bus { get; set; }

    /// <summary>The device of the host.</summary>
    public required PassthroughInputSource Source { get; set; }
}

/// <summary>The bus of a <see cref="PassthroughInput"/>.</summary>
public enum PassthroughInputBus : byte
{
    /// <summary>A virtio device of its own.</summary>
    [Value("virtio")]
    Virtio,
}

/// <summary>The event device of the host that a guest gets.</summary>
[Element("source")]
public sealed partial class PassthroughInputSource
{
    /// <summary>The absolute path of the device, such as <c>/dev/input/event1</c>.</summary>
    [Attr("evdev"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}

/// <summary>An input device of the host whose events go to the guest's keyboard or mouse.</summary>
[Case("evdev"), Since("7.4.0")]
public sealed partial class EvdevInput : InputDevice
{
    /// <summary>The device of the host.</summary>
    public required EvdevInputSource Source { get; set; }
}

/// <summary>The event device of the host whose events a guest gets.</summary>
[Element("source")]
public sealed partial class EvdevInputSource
{
    /// <summary>The absolute path of the device, such as <c>/dev/input/event1</c>.</summary>
    [Attr("dev"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }

    /// <summary>What switching between host and guest takes with it; this device alone if absent.</summary>
    [Attr("grab")]
    public EvdevGrab? Grab { get; set; }

    /// <summary>The keys that switch between host and guest; both control keys if absent.</summary>
    [Attr("grabToggle"), Since("7.6.0")]
    public EvdevGrabToggle? GrabToggle { get; set; }

    /// <summary>Whether a key that is held down repeats.</summary>
    [Attr("repeat"), OnOff]
    public bool? Repeat { get; set; }
}

/// <summary>What switches between host and guest together with an event device.</summary>
public enum EvdevGrab : byte
{
    /// <summary>All input devices.</summary>
    [Value("all")]
    All,
}

/// <summary>Keys that switch an event device between host and guest, pressed together.</summary>
public enum EvdevGrabToggle : byte
{
    /// <summary>Both control keys.</summary>
    [Value("ctrl-ctrl")]
    ControlControl,

    /// <summary>Both Alt keys.</summary>
    [Value("alt-alt")]
    AltAlt,

    /// <summary>Both shift keys.</summary>
    [Value("shift-shift")]
    ShiftShift,

    /// <summary>Both meta keys.</summary>
    [Value("meta-meta")]
    MetaMeta,

    /// <summary>The scroll lock key.</summary>
    [Value("scrolllock")]
    ScrollLock,

    /// <summary>A control key and the scroll lock key.</summary>
    [Value("ctrl-scrolllock")]
    ControlScrollLock,
}
