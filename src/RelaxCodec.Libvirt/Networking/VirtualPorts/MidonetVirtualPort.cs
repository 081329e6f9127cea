namespace RelaxCodec.Libvirt;

/// <summary>A port of a MidoNet bridge, since libvirt 1.2.13.</summary>
[Case("midonet")]
public sealed partial class MidonetVirtualPort : VirtualPort
{
    /// <summary>The interface.</summary>
    public required MidonetParameters Parameters { get; set; }
}
