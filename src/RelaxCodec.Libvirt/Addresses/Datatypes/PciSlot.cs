namespace RelaxCodec.Libvirt;

/// <summary>A slot of a PCI bus.</summary>
[Datatype("pciSlot", Mapping = typeof(NumberForm.AnyRadixAsHex2))]
[Data("string", Pattern = "(0x)?[0-1]?[0-9a-fA-F]")]
[Data("int", MinInclusive = "0", MaxInclusive = "31")]
public sealed partial class PciSlot;
