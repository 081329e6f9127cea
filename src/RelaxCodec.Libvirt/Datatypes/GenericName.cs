namespace RelaxCodec.Libvirt;

/// <summary>A name of letters, digits, <c>_</c>, <c>+</c> and <c>-</c>.</summary>
[Datatype("genericName"), Data("string", Pattern = @"[a-zA-Z0-9_\+\-]+")]
public sealed partial class GenericName;
