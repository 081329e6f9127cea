namespace RelaxCodec.Libvirt;

/// <summary>A target on a SCSI bus.</summary>
[Datatype("driveSCSITarget", Mapping = typeof(NumberForm.AnyRadix)), Data("string", Pattern = "[0-9]{1,10}")]
public sealed partial class ScsiTarget;
