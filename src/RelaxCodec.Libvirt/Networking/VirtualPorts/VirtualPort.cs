namespace RelaxCodec.Libvirt;

/// <summary>What a switch is told of the guest's port, since libvirt 0.8.2.</summary>
[Element("virtualport"), Discriminator("type")]
public abstract partial class VirtualPort;
