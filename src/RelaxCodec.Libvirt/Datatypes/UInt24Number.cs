namespace RelaxCodec.Libvirt;

/// <summary>A number of 24 bits, also in hexadecimal with <c>0x</c>.</summary>
[Datatype("uint24", Mapping = typeof(NumberForm.AnyRadix))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,6}")]
[Data("int", MinInclusive = "0", MaxInclusive = "16777215")]
public sealed partial class UInt24Number;
