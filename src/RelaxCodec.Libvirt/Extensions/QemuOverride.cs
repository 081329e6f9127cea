namespace RelaxCodec.Libvirt;

/// <summary>Properties of QEMU's devices that are other than libvirt sets them, when the domain starts.</summary>
[Element("override"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuOverride
{
    /// <summary>The devices.</summary>
    public List<QemuDeviceOverride> Devices { get; } = [];
}

/// <summary>A device of QEMU that has other properties.</summary>
[Element("device"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuDeviceOverride
{
    /// <summary>The alias of the device.</summary>
    [Attr("alias")]
    public required string Alias { get; set; }

    /// <summary>What is other of the part that the guest sees.</summary>
    public QemuFrontendOverride? Frontend { get; set; }
}

/// <summary>What is other of the part of a device that the guest sees.</summary>
[Element("frontend"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuFrontendOverride
{
    /// <summary>The properties.</summary>
    public List<QemuPropertyOverride> Properties { get; } = [];
}

/// <summary>A property of a device of QEMU.</summary>
[Element("property"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuPropertyOverride
{
    /// <summary>The name of the property.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>How its value is passed, or that it is not.</summary>
    [Attr("type")]
    public required QemuPropertyType Type { get; set; }

    /// <summary>The value; none if the property is removed.</summary>
    [Attr("value")]
    public string? Value { get; set; }
}

/// <summary>How the value of a property is passed to QEMU.</summary>
public enum QemuPropertyType : byte
{
    /// <summary>As a text.</summary>
    [Value("string")]
    Text,

    /// <summary>As a number that may be negative.</summary>
    [Value("signed")]
    SignedNumber,

    /// <summary>As a number that is not negative.</summary>
    [Value("unsigned")]
    UnsignedNumber,

    /// <summary>As true or false.</summary>
    [Value("bool")]
    Boolean,

    /// <summary>Not at all: the property is left to QEMU.</summary>
    [Value("remove")]
    Removed,
}
