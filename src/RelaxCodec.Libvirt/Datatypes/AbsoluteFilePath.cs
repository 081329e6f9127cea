namespace RelaxCodec.Libvirt;

/// <summary>The absolute path of a file.</summary>
[Datatype("absFilePath"), Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
public sealed partial class AbsoluteFilePath;
