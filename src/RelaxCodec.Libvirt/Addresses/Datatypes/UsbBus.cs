namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the guest.</summary>
[Datatype("usbBus", Mapping = typeof(NumberForm.Radix10)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbBus;
