namespace RelaxCodec.Libvirt;

/// <summary>A memory module of the guest, beside the memory that it boots with.</summary>
[Element("memory")]
public sealed partial class MemoryDevice : IAddressedDevice
{
    /// <summary>The kind of module.</summary>
    [Attr("model")]
    public required MemoryDeviceModel Model { get; set; }

    /// <summary>Whether the host's other processes can see the memory; as the domain's memory backing says if absent.</summary>
    [Attr("access"), Since("3.2.0")]
    public MemoryDeviceAccess? Access { get; set; }

    /// <summary>Whether the host forgets what is in the memory when the guest ends (DIMM).</summary>
    [Attr("discard"), YesNo, Since("4.4.0")]
    public bool? Discard { get; set; }

    /// <summary>The identity of the module (NVDIMM of PowerPC's pseries machine); libvirt makes one if it is absent.</summary>
    [Element("uuid"), Data<Uuid>, Since("6.2.0")]
    public Guid? Uuid { get; set; }

    /// <summary>The options of a virtio device.</summary>
    [Since("11.9.0")]
    public VirtioDriver? Driver { get; set; }

    /// <summary>Where the host takes the memory from.</summary>
    public MemoryDeviceSource? Source { get; set; }

    /// <summary>The module as the guest sees it.</summary>
    public required MemoryDeviceTarget Target { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The kind of a memory module.</summary>
public enum MemoryDeviceModel : byte
{
    /// <summary>A DIMM.</summary>
    [Value("dimm"), Since("1.2.14")]
    Dimm,

    /// <summary>A DIMM that keeps its content.</summary>
    [Value("nvdimm"), Since("3.2.0")]
    Nvdimm,

    /// <summary>A virtio device that keeps its content.</summary>
    [Value("virtio-pmem"), Since("7.1.0")]
    VirtioPmem,

    /// <summary>A virtio device of which the guest is given more or less while it runs.</summary>
    [Value("virtio-mem"), Since("7.9.0")]
    VirtioMem,

    /// <summary>Memory for enclaves, which Intel's SGX encrypts.</summary>
    [Value("sgx-epc"), Since("8.10.0")]
    SgxEpc,
}

/// <summary>Whether other processes of the host can see a memory module.</summary>
public enum MemoryDeviceAccess : byte
{
    /// <summary>They can.</summary>
    [Value("shared")]
    Shared,

    /// <summary>They cannot.</summary>
    [Value("private")]
    Private,
}
