namespace RelaxCodec.Libvirt;

/// <summary>The name of a device in its domain.</summary>
[Datatype("aliasName"), Data("string", Pattern = @"[a-zA-Z0-9_\-.]+")]
public sealed partial class AliasName;
