namespace RelaxCodec.Libvirt;

/// <summary>The name of an object of libvirt.</summary>
[Datatype("objectName"), Data("string", Pattern = @"[^/\n]+")]
public sealed partial class ObjectName;
