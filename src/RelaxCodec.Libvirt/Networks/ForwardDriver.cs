namespace RelaxCodec.Libvirt;

/// <summary>The driver of the host that assigns the devices of a pool, since libvirt 1.0.5.</summary>
[Element("driver")]
public sealed partial class ForwardDriver
{
    /// <summary>Which driver.</summary>
    [Attr("name")]
    public required ForwardDriverName Name { get; set; }
}
