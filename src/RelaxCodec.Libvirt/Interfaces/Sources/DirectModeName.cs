namespace RelaxCodec.Libvirt;

/// <summary>The name of a <see cref="DirectMode"/>.</summary>
[Datatype("bridgeMode"), Data("string", Pattern = "(vepa|bridge|private|passthrough)")]
public sealed partial class DirectModeName;
