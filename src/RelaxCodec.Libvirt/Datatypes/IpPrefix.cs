namespace RelaxCodec.Libvirt;

/// <summary>The number of an IP address's bits that are the network's.</summary>
[Datatype("ipPrefix", Value = typeof(uint)), Data("unsignedInt", MaxInclusive = "128")]
public sealed partial class IpPrefix;
