namespace RelaxCodec.Libvirt;

/// <summary>The name of a bridge.</summary>
[Datatype("bridgeName"), Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/ ]*")]
public sealed partial class BridgeName;
