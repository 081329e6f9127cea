namespace RelaxCodec.Libvirt;

/// <summary>An amount in kibibytes.</summary>
[Datatype("BurstSize", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BurstSize;
