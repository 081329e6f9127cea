namespace RelaxCodec.Libvirt;

/// <summary>A rate in kilobytes a second.</summary>
[Datatype("speed", Value = typeof(uint)), Data("unsignedInt", Pattern = "[0-9]+", MinInclusive = "1")]
public sealed partial class BandwidthSpeed;
