namespace RelaxCodec.Libvirt;

/// <summary>A subchannel set of S390.</summary>
[Datatype("ccwSsidRange", Mapping = typeof(NumberForm.AnyRadixAsHex)), Data("string", Pattern = "(0x)?[0-3]")]
public sealed partial class CcwSubchannelSet;
