namespace RelaxCodec.Libvirt;

/// <summary>An IOMMU of the guest: what stands between devices and memory, and translates their addresses.</summary>
[Element("iommu")]
public sealed partial class IommuDevice : IAddressedDevice
{
    /// <summary>The model.</summary>
    [Attr("model")]
    public required IommuModel Model { get; set; }

    /// <summary>The options of the device.</summary>
    public IommuDriver? Driver { get; set; }

    /// <inheritdoc/>
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The model of an IOMMU.</summary>
public enum IommuModel : byte
{
    /// <summary>Intel's VT-d, of q35 machines.</summary>
    [Value("intel")]
    Intel,

    /// <summary>The SMMU of ARM, version 3.</summary>
    [Value("smmuv3"), Since("5.5.0")]
    SmmuV3,

    /// <summary>A virtio device.</summary>
    [Value("virtio"), Since("8.3.0")]
    Virtio,

    /// <summary>AMD's, of q35 machines.</summary>
    [Value("amd"), Since("11.5.0")]
    Amd,
}

/// <summary>The options of an IOMMU. What is absent is as the hypervisor likes.</summary>
[Element("driver")]
public sealed partial class IommuDriver
{
    /// <summary>Whether interrupts are remapped (Intel, AMD).</summary>
    [Attr("intremap"), OnOff, Since("3.4.0")]
    public bool? InterruptRemapping { get; set; }

    /// <summary>Whether the guest has to announce each change of its tables, as assigned devices need it (Intel).</summary>
    [Attr("caching_mode"), OnOff, Since("3.4.0")]
    public bool? CachingMode { get; set; }

    /// <summary>Whether interrupts reach processors beyond the 255th (Intel).</summary>
    [Attr("eim"), OnOff, Since("3.4.0")]
    public bool? ExtendedInterruptMode { get; set; }

    /// <summary>Whether devices keep translations, which they ask for themselves (Intel, AMD).</summary>
    [Attr("iotlb"), OnOff, Since("3.5.0")]
    public bool? IoTlb { get; set; }

    /// <summary>The number of bits of the addresses that devices use (Intel, virtio).</summary>
    [Attr("aw_bits"), Data<AddressWidth>, Since("6.5.0")]
    public byte? AddressWidth { get; set; }

    /// <summary>Whether addresses are translated, and not interrupts alone (Intel).</summary>
    [Attr("dma_translation"), OnOff, Since("10.7.0")]
    public bool? DmaTranslation { get; set; }

    /// <summary>Whether addresses are left as they are (AMD).</summary>
    [Attr("passthrough"), OnOff, Since("11.5.0")]
    public bool? Passthrough { get; set; }

    /// <summary>Whether interrupts reach processors beyond the 255th (AMD).</summary>
    [Attr("xtsup"), OnOff, Since("11.5.0")]
    public bool? X2Apic { get; set; }

    /// <summary>The index of the PCI controller whose devices it translates for (SMMUv3); those of all of them if absent.</summary>
    [Attr("pciBus"), Data("unsignedInt"), Since("11.10.0")]
    public uint? PciBus { get; set; }

    /// <summary>Whether the host's SMMU does the work (SMMUv3).</summary>
    [Attr("accel"), OnOff, Since("12.7.0")]
    public bool? Acceleration { get; set; }

    /// <summary>Whether the guest's commands go to the host's SMMU by NVIDIA's command queues (SMMUv3).</summary>
    [Attr("cmdqv"), OnOff, Since("12.7.0")]
    public bool? CommandQueueVirtualization { get; set; }

    /// <summary>Whether the guest is told of address translation services (SMMUv3).</summary>
    [Attr("ats"), OnOff, Since("12.7.0")]
    public bool? AddressTranslationServices { get; set; }

    /// <summary>Whether the guest is told that ranges can be invalidated (SMMUv3).</summary>
    [Attr("ril"), OnOff, Since("12.7.0")]
    public bool? RangeInvalidation { get; set; }

    /// <summary>The number of bits of the identifiers of address spaces within one device, 0 to 20 (SMMUv3).</summary>
    [Attr("ssidsize"), Data("int"), Since("12.7.0")]
    public int? SubstreamIdSize { get; set; }

    /// <summary>The number of bits of the addresses that it translates to (SMMUv3).</summary>
    [Attr("oas"), Data("int"), Since("12.7.0")]
    public int? OutputAddressSize { get; set; }

    /// <summary>The size of the pages that are translated (virtio).</summary>
    [Since("12.1.0")]
    public IommuGranule? Granule { get; set; }
}

/// <summary>
/// The number of bits of an address, in decimal digits. libvirt's schema admits hexadecimal ones, which libvirt does not read.
/// </summary>
[Datatype("addressWidth", Mapping = typeof(NumberForm.Radix10<byte>), Expected = "a number from 0 to 255")]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class AddressWidth;

/// <summary>The size of the pages that an IOMMU translates.</summary>
[Element("granule")]
public sealed partial class IommuGranule
{
    /// <summary>That it is the size of the host's pages.</summary>
    [Attr("mode"), Choice("size", "host")]
    public IommuGranuleMode? Mode { get; set; }

    /// <summary>The size, in <see cref="Unit"/>.</summary>
    [Attr("size"), Data<UnsignedInt>, Choice("size", "given")]
    public uint? Size { get; set; }

    /// <summary>The unit, such as <c>KiB</c>.</summary>
    [Attr("unit"), Data<ScaleUnit>, Choice("size", "given", Optional = true)]
    public string? Unit { get; set; }
}

/// <summary>Where the size of an IOMMU's pages comes from.</summary>
public enum IommuGranuleMode : byte
{
    /// <summary>From the host.</summary>
    [Value("host")]
    Host,
}
