namespace RelaxCodec.Libvirt;

/// <summary>A function of a PCI device.</summary>
[Datatype("pciFunc", Mapping = typeof(NumberForm.AnyRadixAsHex))]
[Data("string", Pattern = "(0x)?[0-7]")]
[Data("int", MinInclusive = "0", MaxInclusive = "7")]
public sealed partial class PciFunction;
