namespace RelaxCodec.Libvirt;

/// <summary>The ports that traffic is translated to.</summary>
[Element("port")]
public sealed partial class NatPortRange
{
    /// <summary>The first port.</summary>
    [Attr("start"), Data<NatPort>]
    public required int Start { get; set; }

    /// <summary>The last port.</summary>
    [Attr("end"), Data<NatPort>]
    public required int End { get; set; }
}
