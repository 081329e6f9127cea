namespace RelaxCodec.Libvirt;

/// <summary>A TCP or UDP port.</summary>
[Datatype("port", Value = typeof(int)), Data("integer", MinInclusive = "1", MaxInclusive = "65535")]
public sealed partial class NatPort;
