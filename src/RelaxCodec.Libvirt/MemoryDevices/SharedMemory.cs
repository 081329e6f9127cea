namespace RelaxCodec.Libvirt;

/// <summary>Memory that the guest shares with other guests and with the host.</summary>
[Element("shmem")]
public sealed partial class SharedMemory : IAddressedDevice
{
    /// <summary>The name of the memory, without slashes, neither <c>.</c> nor <c>..</c>.</summary>
    [Attr("name"), Pattern("[^/]*")]
    public required string Name { get; set; }

    /// <summary>Whether the memory migrates with the guest; as the hypervisor likes if absent.</summary>
    [Attr("role"), Since("6.6.0")]
    public SharedMemoryRole? Role { get; set; }

    /// <summary>The model of the device.</summary>
    public SharedMemoryModel? Model { get; set; }

    /// <summary>The size, a power of two of 1 MiB at least; in bytes without a unit.</summary>
    public SharedMemorySize? Size { get; set; }

    /// <summary>The server that the memory comes from; nobody if absent.</summary>
    public SharedMemoryServer? Server { get; set; }

    /// <summary>The interrupts by which guests call one another; none if absent.</summary>
    public SharedMemoryInterrupts? Interrupts { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>Whether shared memory migrates with a guest.</summary>
public enum SharedMemoryRole : byte
{
    /// <summary>It does: the guest is the one whose memory it is.</summary>
    [Value("master")]
    Master,

    /// <summary>It does not, and the guest cannot migrate before it is unplugged.</summary>
    [Value("peer")]
    Peer,
}

/// <summary>The model of a device for shared memory.</summary>
[Element("model")]
public sealed partial class SharedMemoryModel
{
    /// <summary>The model.</summary>
    [Attr("type")]
    public required SharedMemoryModelType Type { get; set; }
}

/// <summary>The model of a device for shared memory.</summary>
public enum SharedMemoryModelType : byte
{
    /// <summary>With a server or without, which QEMU no longer has.</summary>
    [Value("ivshmem")]
    Ivshmem,

    /// <summary>Without a server.</summary>
    [Value("ivshmem-plain")]
    IvshmemPlain,

    /// <summary>With a server.</summary>
    [Value("ivshmem-doorbell")]
    IvshmemDoorbell,
}

/// <summary>The size of shared memory.</summary>
[Element("size")]
public sealed partial class SharedMemorySize : ScaledAmount;

/// <summary>The server that shared memory comes from.</summary>
[Element("server")]
public sealed partial class SharedMemoryServer
{
    /// <summary>The absolute path of its socket; one that libvirt makes of the name if absent.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public string? Path { get; set; }
}

/// <summary>The interrupts by which guests with shared memory call one another.</summary>
[Element("msi")]
public sealed partial class SharedMemoryInterrupts
{
    /// <summary>The number of interrupt vectors.</summary>
    [Attr("vectors"), Data<UnsignedInt>]
    public uint? Vectors { get; set; }

    /// <summary>Whether notifications are handled in a thread of their own.</summary>
    [Attr("ioeventfd"), OnOff]
    public bool? IoEventFd { get; set; }
}
