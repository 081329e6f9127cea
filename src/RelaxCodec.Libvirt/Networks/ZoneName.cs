namespace RelaxCodec.Libvirt;

/// <summary>The name of a firewalld zone.</summary>
[Datatype("zoneName"), Data("string", Pattern = @"[a-zA-Z0-9_\-]+")]
public sealed partial class ZoneName;
