namespace RelaxCodec.Libvirt;

/// <summary>The non-volatile memory that PowerPC's pseries machine always has, written down to give it another place.</summary>
[Element("nvram"), FullEndElement]
public sealed partial class NvramDevice
{
    /// <summary>The place of the device; libvirt assigns one if there is none.</summary>
    public DeviceAddress? Address { get; set; }
}
