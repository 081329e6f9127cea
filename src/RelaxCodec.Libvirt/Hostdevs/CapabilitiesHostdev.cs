namespace RelaxCodec.Libvirt;

/// <summary>A device of the host that is given to a container, since libvirt 1.0.1.</summary>
[Case("capabilities"), Discriminator("type")]
public abstract partial class CapabilitiesHostdev : Hostdev;
