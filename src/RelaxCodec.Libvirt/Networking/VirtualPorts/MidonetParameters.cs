namespace RelaxCodec.Libvirt;

/// <summary>What MidoNet is told of a port.</summary>
[Element("parameters")]
public sealed partial class MidonetParameters
{
    /// <summary>The port of the virtual network.</summary>
    [Attr("interfaceid"), Data<Uuid>]
    public required Guid InterfaceId { get; set; }
}
