namespace RelaxCodec.Libvirt;

/// <summary>The name of an object of libvirt that may contain slashes.</summary>
[Datatype("objectNameWithSlash"), Data("string", Pattern = @"[^\n]+")]
public sealed partial class ObjectNameWithSlash;
