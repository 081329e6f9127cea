namespace RelaxCodec.Libvirt;

/// <summary>A number of 8 bits, also in hexadecimal with <c>0x</c>.</summary>
[Datatype("uint8", Mapping = typeof(NumberForm.AnyRadix))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class UInt8Number;
