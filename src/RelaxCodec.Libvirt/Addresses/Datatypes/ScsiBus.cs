namespace RelaxCodec.Libvirt;

/// <summary>The bus of a SCSI adapter.</summary>
[Datatype("scsiBus", Mapping = typeof(NumberForm.AnyRadix)), Data("string", Pattern = "[0-9]{1,2}")]
public sealed partial class ScsiBus;
