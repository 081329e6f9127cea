namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the host, or a device on it.</summary>
[Datatype("usbAddr"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbNumber;
