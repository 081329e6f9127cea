namespace RelaxCodec.Libvirt;

/// <summary>An interface that is connected to nothing, since libvirt 8.7.0.</summary>
[Case("null")]
public sealed partial class NullInterface : Interface;
