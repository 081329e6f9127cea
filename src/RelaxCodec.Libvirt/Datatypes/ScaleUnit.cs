namespace RelaxCodec.Libvirt;

/// <summary>A unit of memory or storage.</summary>
[Datatype("unit"), Data("string", Pattern = "([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)")]
public sealed partial class ScaleUnit;
