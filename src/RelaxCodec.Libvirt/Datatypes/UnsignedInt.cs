namespace RelaxCodec.Libvirt;

/// <summary>A number of 32 bits in decimal digits, without a sign.</summary>
[Datatype("unsignedInt", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+")]
public sealed partial class UnsignedInt;
