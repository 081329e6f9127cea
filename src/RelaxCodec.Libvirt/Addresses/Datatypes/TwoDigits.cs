namespace RelaxCodec.Libvirt;

/// <summary>A number of one or two decimal digits.</summary>
[Datatype("driveBus", Mapping = typeof(NumberForm.Radix10)), Data("string", Pattern = "[0-9]{1,2}")]
public sealed partial class TwoDigits;
