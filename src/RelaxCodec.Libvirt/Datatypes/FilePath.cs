namespace RelaxCodec.Libvirt;

/// <summary>The path of a file.</summary>
[Datatype("filePath"), Data("string", Pattern = ".+")]
public sealed partial class FilePath;
