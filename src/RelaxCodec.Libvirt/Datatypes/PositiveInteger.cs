namespace RelaxCodec.Libvirt;

/// <summary>A number from 1, of any size, in decimal digits.</summary>
[Datatype("positiveInteger", Mapping = typeof(NumberForm.Radix10)), Data("positiveInteger", Pattern = "[0-9]+")]
public sealed partial class PositiveInteger;
