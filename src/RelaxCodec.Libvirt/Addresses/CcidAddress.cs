namespace RelaxCodec.Libvirt;

/// <summary>A slot of a smart card controller, since libvirt 0.8.8.</summary>
[Case("ccid")]
public sealed partial class CcidAddress : DeviceAddress
{
    /// <summary>The controller.</summary>
    [Attr("controller"), Data<TwoDigits>]
    public required LibvirtNumber Controller { get; set; }

    /// <summary>The slot.</summary>
    [Attr("slot"), Data<TwoDigits>]
    public LibvirtNumber? Slot { get; set; }
}
