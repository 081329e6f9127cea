namespace RelaxCodec.Libvirt;

/// <summary>A number in hexadecimal digits.</summary>
[Datatype("hexuint", Mapping = typeof(NumberForm.Radix16)), Data("string", Pattern = "(0x)?[0-9a-f]+")]
public sealed partial class HexNumber;
