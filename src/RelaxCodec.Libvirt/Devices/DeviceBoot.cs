namespace RelaxCodec.Libvirt;

/// <summary>The place of a device among those that the guest boots from, since libvirt 0.8.8.</summary>
[Element("boot")]
public sealed partial class DeviceBoot
{
    /// <summary>The place, from 1.</summary>
    [Attr("order"), Data<PositiveInteger>]
    public required LibvirtNumber Order { get; set; }

    /// <summary>What the boot loader of an S390 guest selects, since libvirt 3.5.0.</summary>
    [Attr("loadparm"), Pattern(@"[a-zA-Z0-9.\s]{1,8}")]
    public string? LoadParameter { get; set; }
}
