namespace RelaxCodec.Libvirt;

/// <summary>
/// A device that encrypts for the guest. (libvirt's documentation says 9.0.0, but 9.1.0 is the first release that has it.)
/// </summary>
[Element("crypto")]
public sealed partial class CryptoDevice : IAddressedDevice
{
    /// <summary>The kind of device: there is one.</summary>
    [Attr("model")]
    public CryptoModel Model { get; set; }

    /// <summary>What runs the device: there is one.</summary>
    [Attr("type")]
    public CryptoType Type { get; set; }

    /// <summary>What encrypts.</summary>
    public required CryptoBackend Backend { get; set; }

    /// <summary>The options of the virtio driver.</summary>
    public VirtioDriver? Driver { get; set; }

    /// <inheritdoc/>
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The kind of a crypto device.</summary>
public enum CryptoModel : byte
{
    /// <summary>Virtio.</summary>
    [Value("virtio")]
    Virtio,
}

/// <summary>What runs a crypto device.</summary>
public enum CryptoType : byte
{
    /// <summary>QEMU.</summary>
    [Value("qemu")]
    Qemu,
}

/// <summary>What encrypts for a crypto device.</summary>
[Element("backend")]
public sealed partial class CryptoBackend
{
    /// <summary>Where it is done.</summary>
    [Attr("model")]
    public required CryptoBackendModel Model { get; set; }

    /// <summary>The number of queues; one if absent.</summary>
    [Attr("queues"), Data<PositiveInteger>]
    public uint? Queues { get; set; }
}

/// <summary>Where it is encrypted.</summary>
public enum CryptoBackendModel : byte
{
    /// <summary>In the hypervisor's process.</summary>
    [Value("builtin")]
    Builtin,

    /// <summary>In the kernel of the host.</summary>
    [Value("lkcf")]
    Kernel,
}
