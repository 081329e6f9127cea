namespace RelaxCodec.Libvirt;

/// <summary>A TCP or UDP port, or -1.</summary>
[Datatype("PortNumber", Value = typeof(int)), Data("int", MinInclusive = "-1", MaxInclusive = "65535")]
public sealed partial class PortNumber;
