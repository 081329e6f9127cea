namespace RelaxCodec.Libvirt;

/// <summary>The place of a device on the guest's buses. libvirt assigns one to a device that has none.</summary>
[Element("address"), Discriminator("type")]
public abstract partial class DeviceAddress;
