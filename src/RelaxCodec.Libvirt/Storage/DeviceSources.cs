namespace RelaxCodec.Libvirt;

/// <summary>A namespace of an NVMe controller.</summary>
[Element("source")]
public sealed partial class NvmeStorageSource : StorageSource
{
    /// <summary>The kind of address that the controller has.</summary>
    [Attr("type")]
    public required NvmeAddressType Type { get; set; }

    /// <summary>
    /// Whether libvirt detaches the controller from its driver on the host when the guest starts; <c>yes</c> if absent.
    /// </summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }

    /// <summary>The number of the namespace, from 1.</summary>
    [Attr("namespace"), Data<NvmeNamespace>]
    public required uint Namespace { get; set; }

    /// <summary>What to do if the controller is missing; <c>mandatory</c> if absent.</summary>
    [Attr("startupPolicy")]
    public StartupPolicy? StartupPolicy { get; set; }

    /// <summary>The place of the controller on the host.</summary>
    public required PciSourceAddress Address { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4)]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>The kind of address that an NVMe controller has.</summary>
public enum NvmeAddressType : byte
{
    /// <summary>A PCI address.</summary>
    [Value("pci")]
    Pci,
}

/// <summary>The number of a namespace of an NVMe controller.</summary>
[Datatype("nvmeNamespace", Mapping = typeof(NumberForm.Radix10<uint>), Expected = "a number of 32 bits")]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class NvmeNamespace;

/// <summary>The socket of the process that serves a vhost-user disk.</summary>
[Element("source")]
public sealed partial class VhostUserStorageSource
{
    /// <summary>The kind of the connection.</summary>
    [Attr("type")]
    public required StorageSocketType Type { get; set; }

    /// <summary>The absolute path of the socket.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public required string Path { get; set; }

    /// <summary>Whether a lost connection is made again.</summary>
    public Reconnect? Reconnect { get; set; }
}

/// <summary>The kind of the connection to a process that serves a disk or its reservations.</summary>
public enum StorageSocketType : byte
{
    /// <summary>A UNIX socket.</summary>
    [Value("unix")]
    Unix,
}

/// <summary>A vDPA block device.</summary>
[Element("source")]
public sealed partial class VhostVdpaStorageSource
{
    /// <summary>The absolute path of its character device, such as <c>/dev/vhost-vdpa-0</c>.</summary>
    [Attr("dev"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}

/// <summary>A device of FreeBSD's CAM Target Layer.</summary>
[Element("source")]
public sealed partial class CtlStorageSource
{
    /// <summary>The absolute path of the device.</summary>
    [Attr("dev"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}
