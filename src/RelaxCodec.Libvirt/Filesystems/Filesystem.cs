namespace RelaxCodec.Libvirt;

/// <summary>A folder or image of the host that the guest mounts. The type says which.</summary>
[Element("filesystem"), Discriminator("type")]
public abstract partial class Filesystem : IBootDevice
{
    /// <summary>Whose rights the host's files are accessed with; <see cref="FilesystemAccessMode.Passthrough"/> if absent.</summary>
    [Attr("accessmode"), Since("0.8.5")]
    public FilesystemAccessMode? AccessMode { get; set; }

    /// <summary>The kind of virtio device.</summary>
    [Attr("model"), Since("5.2.0")]
    public VirtioModel? Model { get; set; }

    /// <summary>What becomes of files whose numbers are equal because they are on different devices of the host (9p).</summary>
    [Attr("multidevs"), Since("6.3.0")]
    public FilesystemMultipleDevices? MultipleDevices { get; set; }

    /// <summary>The permissions of files that the guest makes (access mode mapped); 600 if absent.</summary>
    [Attr("fmode"), Data<CreationMode>, Since("6.10.0")]
    public UnixFileMode? FileMode { get; set; }

    /// <summary>The permissions of folders that the guest makes (access mode mapped); 700 if absent.</summary>
    [Attr("dmode"), Data<CreationMode>, Since("6.10.0")]
    public UnixFileMode? DirectoryMode { get; set; }

    /// <summary>How the guest gets at the files.</summary>
    public FilesystemDriver? Driver { get; set; }

    /// <summary>Where the guest mounts it, or, for QEMU, the tag by which it is mounted.</summary>
    [Order(1)]
    public required FilesystemTarget Target { get; set; }

    /// <summary>Whether the guest may only read.</summary>
    [EmptyElement("readonly"), Order(1)]
    public bool ReadOnly { get; set; }

    /// <inheritdoc/>
    [Order(1)]
    public DeviceBoot? Boot { get; set; }

    /// <inheritdoc/>
    [Order(1), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Order(1), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    [Order(1)]
    public DeviceAddress? Address { get; set; }

    /// <summary>How much the guest can store (OpenVZ); in bytes without a unit.</summary>
    [Order(1), Since("0.9.13")]
    public SpaceHardLimit? SpaceHardLimit { get; set; }

    /// <summary>How much the guest can store for longer than a time of grace (OpenVZ); in bytes without a unit.</summary>
    [Order(1), Since("0.9.13")]
    public SpaceSoftLimit? SpaceSoftLimit { get; set; }
}

/// <summary>Whose rights the host's files are accessed with.</summary>
public enum FilesystemAccessMode : byte
{
    /// <summary>Those of the guest's user.</summary>
    [Value("passthrough")]
    Passthrough,

    /// <summary>Those of the hypervisor's process, which notes down the guest's owners and permissions.</summary>
    [Value("mapped")]
    Mapped,

    /// <summary>Those of the guest's user, but what needs privileges, such as changing owners, may fail silently.</summary>
    [Value("squash")]
    Squash,
}

/// <summary>What becomes of files whose numbers are equal because they are on different devices of the host.</summary>
public enum FilesystemMultipleDevices : byte
{
    /// <summary>What QEMU does by itself, which is to warn.</summary>
    [Value("default")]
    Default,

    /// <summary>They get other numbers in the guest.</summary>
    [Value("remap")]
    Remap,

    /// <summary>The guest sees files of one device alone.</summary>
    [Value("forbid")]
    Forbid,

    /// <summary>Nothing, but the host's log says it once.</summary>
    [Value("warn")]
    Warn,
}

/// <summary>Where the guest mounts a filesystem.</summary>
[Element("target")]
public sealed partial class FilesystemTarget
{
    /// <summary>The folder in the guest; for QEMU a tag, which the guest is told.</summary>
    [Attr("dir")]
    public required string Directory { get; set; }
}

/// <summary>How much a guest can store.</summary>
[Element("space_hard_limit")]
public sealed partial class SpaceHardLimit : ScaledAmount;

/// <summary>How much a guest can store for longer than a time of grace.</summary>
[Element("space_soft_limit")]
public sealed partial class SpaceSoftLimit : ScaledAmount;

/// <summary>Permissions as up to three octal digits, with a zero before them or without.</summary>
[Datatype("createMode", Expected = "permissions as octal digits, such as 644 or 0755")]
[Data("unsignedInt", Pattern = "0[0-7]{3}|[0-7]{1,3}")]
public sealed partial class CreationMode : IXmlDatatype<UnixFileMode>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out UnixFileMode value)
    {
        value = default;
        if (!IsValid(lexical))
            return false;
        foreach (char digit in lexical.Trim(" \t\n\r"))
            value = (UnixFileMode)(((int)value << 3) + (digit - '0'));
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(UnixFileMode value, Span<char> destination, out int charsWritten) =>
        destination.TryWrite($"{(int)value >> 9}{(int)value >> 6 & 7}{(int)value >> 3 & 7}{(int)value & 7}", out charsWritten);
}
