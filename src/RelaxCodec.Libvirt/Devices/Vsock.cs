namespace RelaxCodec.Libvirt;

/// <summary>A socket between the guest and its host, which needs no network (<c>AF_VSOCK</c>).</summary>
[Element("vsock")]
public sealed partial class Vsock : IAddressedDevice
{
    /// <summary>The kind of device; <c>virtio</c> if absent.</summary>
    [Attr("model")]
    public VirtioModel? Model { get; set; }

    /// <summary>The number that the guest is addressed by.</summary>
    public VsockCid? Cid { get; set; }

    /// <inheritdoc/>
    public DeviceAlias? Alias { get; set; }

    /// <summary>What ACPI tells the guest of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }

    /// <summary>The options of the virtio driver.</summary>
    [Since("7.1.0")]
    public VirtioDriver? Driver { get; set; }
}

/// <summary>The number that a guest is addressed by (CID).</summary>
[Element("cid")]
public sealed partial class VsockCid
{
    /// <summary>Whether libvirt assigns a free number at each start.</summary>
    [Attr("auto"), YesNo]
    public bool? Automatic { get; set; }

    /// <summary>The number, from 3.</summary>
    [Attr("address"), Data<UnsignedInt>]
    public uint? Address { get; set; }
}
