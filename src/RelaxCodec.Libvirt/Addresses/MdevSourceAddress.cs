namespace RelaxCodec.Libvirt;

/// <summary>A mediated device of the host.</summary>
[Element("address")]
public sealed partial class MdevSourceAddress
{
    /// <summary>The UUID of the mediated device.</summary>
    [Attr("uuid"), Data<Uuid>]
    public required Guid Uuid { get; set; }
}
