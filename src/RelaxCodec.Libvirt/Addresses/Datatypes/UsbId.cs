namespace RelaxCodec.Libvirt;

/// <summary>The number of a USB vendor or product.</summary>
[Datatype("usbId", Mapping = typeof(NumberForm.AnyRadixAsHex4)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,4}")]
public sealed partial class UsbId;
