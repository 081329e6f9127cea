namespace RelaxCodec.Libvirt;

/// <summary>A PCI bus.</summary>
[Datatype("pciBus", Mapping = typeof(NumberForm.AnyRadixAsHex2))]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class PciBus;
