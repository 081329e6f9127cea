namespace RelaxCodec.Libvirt;

/// <summary>A port of a USB bus, with the hubs before it.</summary>
[Datatype("usbPort"), Data("string", Pattern = @"((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}")]
public sealed partial class UsbPort;
