namespace RelaxCodec.Libvirt;

/// <summary>A UUID, with dashes in their usual places or without any.</summary>
[Datatype("UUID")]
[Data("string", Pattern = "[a-fA-F0-9]{32}")]
[Data("string", Pattern = @"[a-fA-F0-9]{8}\-([a-fA-F0-9]{4}\-){3}[a-fA-F0-9]{12}")]
public sealed partial class Uuid;
