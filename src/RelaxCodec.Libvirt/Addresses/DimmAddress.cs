namespace RelaxCodec.Libvirt;

/// <summary>A memory module's slot and address.</summary>
[Case("dimm")]
public sealed partial class DimmAddress : DeviceAddress
{
    /// <summary>The slot.</summary>
    [Attr("slot"), Data<UnsignedInt>]
    public uint? Slot { get; set; }

    /// <summary>The physical address in the guest.</summary>
    [Attr("base"), Data<HexNumber>]
    public LibvirtNumber? Base { get; set; }
}
