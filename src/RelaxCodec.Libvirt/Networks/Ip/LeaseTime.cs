namespace RelaxCodec.Libvirt;

/// <summary>A time of 64 bits in digits, without a sign.</summary>
[Datatype("leaseExpiry", Mapping = typeof(NumberForm.AnyRadix)), Data("unsignedLong", Pattern = "[0-9]+")]
public sealed partial class LeaseTime;
