namespace RelaxCodec.Libvirt;

/// <summary>A generator of random numbers, from which the guest gets entropy of the host.</summary>
[Element("rng")]
public sealed partial class Rng : IAddressedDevice
{
    /// <summary>The kind of device.</summary>
    [Attr("model")]
    public required VirtioModel Model { get; set; }

    /// <summary>How much the guest may take; as much as there is if absent.</summary>
    [Since("1.0.4")]
    public RngRate? Rate { get; set; }

    /// <summary>Where the host has the entropy from.</summary>
    public required RngBackend Backend { get; set; }

    /// <summary>The options of the virtio driver.</summary>
    [Since("3.5.0")]
    public VirtioDriver? Driver { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>How much entropy a guest may take.</summary>
[Element("rate")]
public sealed partial class RngRate
{
    /// <summary>The bytes of a period.</summary>
    [Attr("bytes"), Data<PositiveInteger>]
    public required uint Bytes { get; set; }

    /// <summary>The period in milliseconds; 1000 if absent.</summary>
    [Attr("period"), Data<PositiveInteger>]
    public uint? Period { get; set; }
}

/// <summary>Where the entropy of a guest comes from.</summary>
[Element("backend"), Discriminator("model")]
public abstract partial class RngBackend;

/// <summary>A character device of the host that entropy is read from.</summary>
[Case("random")]
public sealed partial class RandomDeviceBackend : RngBackend
{
    /// <summary>The absolute path of the device, such as <c>/dev/urandom</c>; what the hypervisor takes if absent.</summary>
    [Text, Data<AbsoluteFilePath>, Choice("path", OrNone = true)]
    public string? Path { get; set; }
}

/// <summary>A daemon that gathers entropy, and is asked for it with the EGD protocol.</summary>
[Case("egd"), FullEndElement]
public sealed partial class EgdBackend : RngBackend
{
    /// <summary>The connection to the daemon.</summary>
    [Group]
    public required CharacterBackend Backend { get; set; }
}

/// <summary>The generator of the hypervisor, which asks the kernel of the host.</summary>
[Case("builtin"), Since("6.1.0")]
public sealed partial class BuiltinRngBackend : RngBackend;
