namespace RelaxCodec.Libvirt;

/// <summary>The device is the standby, which is always there.</summary>
[Case("persistent")]
public sealed partial class PersistentTeaming : Teaming;
