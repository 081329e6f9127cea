namespace RelaxCodec.Libvirt;

/// <summary>The path of a file.</summary>
[Datatype("filePath"), Data("string", Pattern = ".+")]
public sealed partial class FilePath;

/// <summary>The absolute path of a file.</summary>
[Datatype("absFilePath"), Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
public sealed partial class AbsoluteFilePath;
