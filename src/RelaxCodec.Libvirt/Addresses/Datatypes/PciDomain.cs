namespace RelaxCodec.Libvirt;

/// <summary>A PCI domain (segment).</summary>
[Datatype("pciDomain", Mapping = typeof(NumberForm.AnyRadixAsHex4))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class PciDomain;
