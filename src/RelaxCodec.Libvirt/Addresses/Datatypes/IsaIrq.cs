namespace RelaxCodec.Libvirt;

/// <summary>An interrupt of the ISA bus.</summary>
[Datatype("isaIrq"), Data("string", Pattern = "0x[a-fA-F0-9]")]
public sealed partial class IsaIrq;
