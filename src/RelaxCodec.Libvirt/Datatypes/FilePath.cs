namespace RelaxCodec.Libvirt;

/// <summary>The path of a file.</summary>
[Datatype("filePath", Expected = "a path on one line")]
[Data("string", Pattern = ".+")]
public sealed partial class FilePath;

/// <summary>The absolute path of a file.</summary>
[Datatype("absFilePath", Expected = "an absolute path such as /dev/vhost-net")]
[Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
public sealed partial class AbsoluteFilePath;
