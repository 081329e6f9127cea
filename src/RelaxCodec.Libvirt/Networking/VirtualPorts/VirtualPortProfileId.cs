namespace RelaxCodec.Libvirt;

/// <summary>The name of a port profile.</summary>
[Datatype("virtualPortProfileID"), Data("string", MaxLength = 39)]
public sealed partial class VirtualPortProfileId;
