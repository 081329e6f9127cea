namespace RelaxCodec.Libvirt;

/// <summary>A USB bus of the host, or a device on it. Printed in decimal, as libvirt does, unless that is longer than the three digits it may have.</summary>
[Datatype("usbAddr", Mapping = typeof(NumberForm.AnyRadixInThreeDigits)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbNumber;
