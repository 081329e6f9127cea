namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the guest.</summary>
[Datatype("usbBus"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbBus;
