namespace RelaxCodec.Libvirt;

/// <summary>A device number of S390.</summary>
[Datatype("ccwDevnoRange", Mapping = typeof(NumberForm.AnyRadixAsHex4))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,4}")]
[Data("int", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class CcwDeviceNumber;
