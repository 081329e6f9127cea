namespace RelaxCodec.Libvirt;

/// <summary>An interrupt of the ISA bus.</summary>
[Datatype("isaIrq", Mapping = typeof(NumberForm.Radix16)), Data("string", Pattern = "0x[a-fA-F0-9]")]
public sealed partial class IsaIrq;
