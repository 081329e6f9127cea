namespace RelaxCodec.Libvirt;

/// <summary>A register of PowerPC's VIO bus.</summary>
[Datatype("spaprvioReg", Mapping = typeof(NumberForm.Radix16AsHex8)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
public sealed partial class SpaprVioRegister;
