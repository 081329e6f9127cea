namespace RelaxCodec.Libvirt;

/// <summary>A number of 16 bits.</summary>
[Datatype("unsignedShort", Value = typeof(int)), Data("integer", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class UnsignedShort;
