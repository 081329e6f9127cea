namespace RelaxCodec.Libvirt;

/// <summary>A number of 64 bits in decimal digits, without a sign.</summary>
[Datatype("unsignedLong", Value = typeof(ulong)), Data("unsignedLong", Pattern = "[0-9]+")]
public sealed partial class UnsignedLong;
