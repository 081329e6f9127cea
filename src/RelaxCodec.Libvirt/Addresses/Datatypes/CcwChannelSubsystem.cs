namespace RelaxCodec.Libvirt;

/// <summary>A channel subsystem of S390.</summary>
[Datatype("ccwCssidRange", Mapping = typeof(NumberForm.AnyRadixAsHex))]
[Data("string", Pattern = "0x[0-9a-eA-E][0-9a-fA-F]?")]
[Data("string", Pattern = "0x[fF][0-9a-eA-E]?")]
[Data("int", MinInclusive = "0", MaxInclusive = "254")]
public sealed partial class CcwChannelSubsystem;
