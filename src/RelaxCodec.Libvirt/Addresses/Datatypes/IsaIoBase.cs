namespace RelaxCodec.Libvirt;

/// <summary>An I/O port.</summary>
[Datatype("isaIoBase", Mapping = typeof(NumberForm.Radix16)), Data("string", Pattern = "0x[a-fA-F0-9]{1,4}")]
public sealed partial class IsaIoBase;
