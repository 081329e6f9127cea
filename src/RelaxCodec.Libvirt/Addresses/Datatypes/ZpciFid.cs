namespace RelaxCodec.Libvirt;

/// <summary>The function identifier of a PCI device on S390.</summary>
[Datatype("uint32", Mapping = typeof(NumberForm.AnyRadixAsHex8))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class ZpciFid;
