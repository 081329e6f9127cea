namespace RelaxCodec.Libvirt;

/// <summary>The name of a device.</summary>
[Datatype("deviceName"), Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/]+")]
public sealed partial class DeviceName;
