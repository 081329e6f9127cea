namespace RelaxCodec.Libvirt;

/// <summary>A SCSI adapter of the host.</summary>
[Element("adapter"), Discriminator("type")]
public abstract partial class ScsiAdapter;
