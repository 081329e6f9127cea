namespace RelaxCodec.Libvirt;

/// <summary>The user-defined identifier of a PCI device on S390.</summary>
[Datatype("uint16", Mapping = typeof(NumberForm.AnyRadixAsHex4))]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
[Data("int", MinInclusive = "0", MaxInclusive = "65535")]
public sealed partial class ZpciUid;
