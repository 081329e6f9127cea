namespace RelaxCodec.Libvirt;

/// <summary>A class of connections to a network.</summary>
[Element("portgroup"), FullEndElement]
public sealed partial class PortGroup
{
    /// <summary>The name that interfaces choose the class by.</summary>
    [Attr("name"), Data<DeviceName>]
    public required string Name { get; set; }

    /// <summary>Whether it is the class of interfaces that choose none.</summary>
    [Attr("default"), YesNo]
    public bool? Default { get; set; }

    /// <summary>Whether the host trusts the filter changes that guests report for their interfaces.</summary>
    [Attr("trustGuestRxFilters"), YesNo, Since("1.2.10")]
    public bool? TrustGuestRxFilters { get; set; }

    /// <summary>The VLAN tags of traffic.</summary>
    [Since("0.10.0")]
    public Vlan? Vlan { get; set; }

    /// <summary>The profile of guests' ports on the switch.</summary>
    [Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }

    /// <summary>The limits of each interface's traffic.</summary>
    [Since("0.9.4")]
    public Bandwidth? Bandwidth { get; set; }
}
