namespace RelaxCodec.Libvirt;

/// <summary>The program that serves the files of virtiofs, virtiofsd, and its options.</summary>
[Element("binary")]
public sealed partial class FilesystemBinary
{
    /// <summary>The absolute path of the program; the one that is installed if absent.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public string? Path { get; set; }

    /// <summary>Whether files have extended attributes.</summary>
    [Attr("xattr"), OnOff]
    public bool? ExtendedAttributes { get; set; }

    /// <summary>What the guest may keep in its memory.</summary>
    public FilesystemCache? Cache { get; set; }

    /// <summary>How the program is kept from other files of the host.</summary>
    [Since("7.2.0")]
    public FilesystemSandbox? Sandbox { get; set; }

    /// <summary>Whether locks hold on the host, too.</summary>
    public FilesystemLock? Lock { get; set; }

    /// <summary>The threads that serve requests.</summary>
    [Since("8.5.0")]
    public FilesystemThreadPool? ThreadPool { get; set; }

    /// <summary>The files that may be open.</summary>
    [Since("10.6.0")]
    public FilesystemOpenFiles? OpenFiles { get; set; }
}

/// <summary>What a guest may keep in its memory of a filesystem.</summary>
[Element("cache")]
public sealed partial class FilesystemCache
{
    /// <summary>What; as the program likes if absent.</summary>
    [Attr("mode")]
    public FilesystemCacheMode? Mode { get; set; }
}

/// <summary>What a guest may keep in its memory of a filesystem.</summary>
public enum FilesystemCacheMode : byte
{
    /// <summary>Nothing.</summary>
    [Value("none")]
    None,

    /// <summary>Everything: nobody else changes the files.</summary>
    [Value("always")]
    Always,
}

/// <summary>How virtiofsd is kept from other files of the host.</summary>
[Element("sandbox")]
public sealed partial class FilesystemSandbox
{
    /// <summary>How; by namespaces if absent.</summary>
    [Attr("mode")]
    public FilesystemSandboxMode? Mode { get; set; }
}

/// <summary>How virtiofsd is kept from other files of the host.</summary>
public enum FilesystemSandboxMode : byte
{
    /// <summary>By namespaces of the kernel.</summary>
    [Value("namespace")]
    Namespace,

    /// <summary>By another root folder.</summary>
    [Value("chroot")]
    ChangeRoot,
}

/// <summary>Whether locks that the guest sets hold on the host, too.</summary>
[Element("lock")]
public sealed partial class FilesystemLock
{
    /// <summary>Those of parts of files (<c>fcntl</c>).</summary>
    [Attr("posix"), OnOff]
    public bool? Posix { get; set; }

    /// <summary>Those of whole files (<c>flock</c>).</summary>
    [Attr("flock"), OnOff]
    public bool? Flock { get; set; }
}

/// <summary>The threads of virtiofsd that serve requests.</summary>
[Element("thread_pool")]
public sealed partial class FilesystemThreadPool
{
    /// <summary>How many there are at most; with 0 requests are served one after the other.</summary>
    [Attr("size"), Data("integer")]
    public int? Size { get; set; }
}

/// <summary>The files that virtiofsd may have open.</summary>
[Element("openfiles")]
public sealed partial class FilesystemOpenFiles
{
    /// <summary>How many.</summary>
    [Attr("max"), Data("positiveInteger")]
    public ulong? Max { get; set; }
}
