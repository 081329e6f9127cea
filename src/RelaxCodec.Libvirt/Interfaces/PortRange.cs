namespace RelaxCodec.Libvirt;

/// <summary>A range of ports that is forwarded, or excluded from forwarding.</summary>
[Element("range")]
public sealed partial class PortRange
{
    /// <summary>The first port of the host.</summary>
    [Attr("start"), Data<PortNumber>]
    public required int Start { get; set; }

    /// <summary>The last port of the host; the first if absent.</summary>
    [Attr("end"), Data<PortNumber>]
    public int? End { get; set; }

    /// <summary>The first port of the guest; the same as the host's if absent.</summary>
    [Attr("to"), Data<PortNumber>]
    public int? To { get; set; }

    /// <summary>Whether the range is excluded.</summary>
    [Attr("exclude"), YesNo]
    public bool? Exclude { get; set; }
}
