namespace RelaxCodec.Libvirt;

/// <summary>The image that another one is based on. Without content it says that the other one is based on none.</summary>
[Element("backingStore")]
public sealed partial class DiskBackingStore
{
    private const string Content = "content";
    private const string Image = "image";

    /// <summary>Where the image is.</summary>
    [Group, Choice(Content, Image, Optional = true, OrNone = true)]
    public DiskStorage? Storage { get; set; }

    /// <summary>The number by which block jobs refer to the image, from 1. Written by libvirt alone.</summary>
    [Attr("index"), Data<PositiveInteger>, Choice(Content, Image, Optional = true)]
    public uint? Index { get; set; }

    /// <summary>The format of the image.</summary>
    [Order(-1), Choice(Content, Image)]
    public StorageFormat? Format { get; set; }

    /// <summary>The image that this one is based on.</summary>
    [Choice(Content, Image, Optional = true)]
    public DiskBackingStore? BackingStore { get; set; }
}

/// <summary>The copy of a disk that a block job makes. Written by libvirt alone.</summary>
[Element("mirror")]
public sealed partial class DiskMirror
{
    // Until 1.2.6 the copy was a file, which the attributes tell.
    private const string Form = "form";
    private const string File = "file";
    private const string Source = "source";

    /// <summary>Where the copy is.</summary>
    [Group, Choice(Form, File, Values = ["file"], Optional = true), Choice(Form, Source, Optional = true)]
    public DiskStorage? Storage { get; set; }

    /// <summary>The absolute path of the file that is the copy, as libvirt told it before there was a source.</summary>
    [Attr("file"), Data<AbsoluteFilePath>, Choice(Form, File)]
    public string? FilePath { get; set; }

    /// <summary>The format of the file.</summary>
    [Attr("format"), Choice(Form, File, Optional = true)]
    public StorageFormatType? FileFormat { get; set; }

    /// <summary>The job that makes the copy.</summary>
    [Attr("job"), Since("1.2.7"), Choice(Form, File, Values = ["copy"], Optional = true), Choice(Form, Source)]
    public MirrorJob? Job { get; set; }

    /// <summary>How far the job is; it is copying if absent.</summary>
    [Attr("ready")]
    public MirrorState? State { get; set; }

    /// <summary>The format of the copy.</summary>
    [Order(-1)]
    public StorageFormat? Format { get; set; }

    /// <summary>The image that the copy is based on.</summary>
    public DiskBackingStore? BackingStore { get; set; }
}

/// <summary>A job that makes a <see cref="DiskMirror"/>.</summary>
public enum MirrorJob : byte
{
    /// <summary>The disk is copied.</summary>
    [Value("copy")]
    Copy,

    /// <summary>The newest image of the disk is merged into one that it is based on.</summary>
    [Value("active-commit")]
    ActiveCommit,
}

/// <summary>How far a job is that makes a <see cref="DiskMirror"/>.</summary>
public enum MirrorState : byte
{
    /// <summary>The copy is complete and kept so.</summary>
    [Value("yes")]
    Ready,

    /// <summary>The job is ending, and the disk stays as it was.</summary>
    [Value("abort"), Since("1.2.7")]
    Aborting,

    /// <summary>The job is ending, and the copy becomes the disk.</summary>
    [Value("pivot"), Since("1.2.7")]
    Pivoting,
}
