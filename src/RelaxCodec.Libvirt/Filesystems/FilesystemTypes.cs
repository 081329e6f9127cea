namespace RelaxCodec.Libvirt;

/// <summary>A folder of the host.</summary>
[Case("mount", Absent = true)]
public sealed partial class MountFilesystem : Filesystem
{
    /// <summary>The type, if it is written.</summary>
    [CaseValue]
    public MountFilesystemType? Type { get; set; }

    /// <summary>The program that serves the files (virtiofs).</summary>
    [Since("6.2.0")]
    public FilesystemBinary? Binary { get; set; }

    /// <summary>Which users and groups of the host those of the guest are (virtiofs).</summary>
    [Since("10.0.0")]
    public IdMap? IdMap { get; set; }

    /// <summary>The folder, or who serves it.</summary>
    public required MountSource Source { get; set; }
}

/// <summary>The type of a <see cref="MountFilesystem"/>.</summary>
public enum MountFilesystemType : byte
{
    /// <summary>A folder of the host.</summary>
    [Value("mount")]
    Mount,
}

/// <summary>A folder of the host, or the server that has it.</summary>
[Element("source")]
public sealed partial class MountSource
{
    /// <summary>The absolute path of the folder.</summary>
    [Attr("dir"), Data<AbsoluteDirectoryPath>, Choice("place")]
    public string? Directory { get; set; }

    /// <summary>The socket of a virtiofsd that was not started by libvirt, which then knows the folder.</summary>
    [Attr("socket"), Data<AbsoluteFilePath>, Choice("place")]
    public string? Socket { get; set; }
}

/// <summary>A folder of a container that is mounted in another place of it (LXC).</summary>
[Case("bind"), Since("0.9.13")]
public sealed partial class BindFilesystem : Filesystem
{
    /// <summary>The folder.</summary>
    public required BindSource Source { get; set; }
}

/// <summary>A folder of a container.</summary>
[Element("source")]
public sealed partial class BindSource
{
    /// <summary>The absolute path of the folder.</summary>
    [Attr("dir"), Data<AbsoluteDirectoryPath>]
    public required string Directory { get; set; }
}

/// <summary>An image in a file of the host (LXC).</summary>
[Case("file")]
public sealed partial class FileFilesystem : Filesystem
{
    /// <summary>The image.</summary>
    public required FileFilesystemSource Source { get; set; }
}

/// <summary>An image of a filesystem.</summary>
[Element("source")]
public sealed partial class FileFilesystemSource
{
    /// <summary>The absolute path of the image.</summary>
    [Attr("file"), Data<AbsoluteFilePath>]
    public required string File { get; set; }
}

/// <summary>A block device of the host (LXC).</summary>
[Case("block"), Since("0.9.5")]
public sealed partial class BlockFilesystem : Filesystem
{
    /// <summary>The device.</summary>
    public required BlockFilesystemSource Source { get; set; }
}

/// <summary>A block device with a filesystem.</summary>
[Element("source")]
public sealed partial class BlockFilesystemSource
{
    /// <summary>The absolute path of the device.</summary>
    [Attr("dev"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}

/// <summary>A template of OpenVZ.</summary>
[Case("template")]
public sealed partial class TemplateFilesystem : Filesystem
{
    /// <summary>The template.</summary>
    public required TemplateFilesystemSource Source { get; set; }
}

/// <summary>A template of OpenVZ.</summary>
[Element("source")]
public sealed partial class TemplateFilesystemSource
{
    /// <summary>The name of the template.</summary>
    [Attr("name"), Data<GenericName>]
    public required string Name { get; set; }
}

/// <summary>A filesystem in the host's memory (LXC).</summary>
[Case("ram"), Since("0.9.13")]
public sealed partial class RamFilesystem : Filesystem
{
    /// <summary>The memory.</summary>
    public required RamFilesystemSource Source { get; set; }
}

/// <summary>The memory of a filesystem.</summary>
[Element("source")]
public sealed partial class RamFilesystemSource
{
    /// <summary>The most memory that the files may take, in <see cref="Units"/>.</summary>
    [Attr("usage"), Data<UnsignedLong>]
    public required ulong Usage { get; set; }

    /// <summary>The unit, such as <c>MiB</c>; <c>KiB</c> if absent.</summary>
    [Attr("units"), Data<ScaleUnit>]
    public string? Units { get; set; }
}
