namespace RelaxCodec.Libvirt;

/// <summary>The unit of a disk: up to five decimal digits.</summary>
[Datatype("driveUnit", Mapping = typeof(NumberForm.Radix10)), Data("string", Pattern = "[0-9]{1,5}")]
public sealed partial class DriveUnit;
