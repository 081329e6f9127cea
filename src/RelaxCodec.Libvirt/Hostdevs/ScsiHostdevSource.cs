namespace RelaxCodec.Libvirt;

/// <summary>Where a SCSI device is.</summary>
[Element("source"), Discriminator("protocol")]
public abstract partial class ScsiHostdevSource;
