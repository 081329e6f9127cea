namespace RelaxCodec.Libvirt;

/// <summary>The place of a NIC on the host's buses.</summary>
[Element("address"), Discriminator("type")]
public abstract partial class HostAddress;
