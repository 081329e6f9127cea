namespace RelaxCodec.Libvirt;

/// <summary>A unit of a SCSI target.</summary>
[Datatype("driveSCSIUnit", Mapping = typeof(NumberForm.AnyRadix)), Data("string", Pattern = "[0-9]{1,20}")]
public sealed partial class ScsiUnit;
