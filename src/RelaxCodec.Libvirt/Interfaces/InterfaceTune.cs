namespace RelaxCodec.Libvirt;

/// <summary>The tuning of the host's side of an interface.</summary>
[Element("tune")]
public sealed partial class InterfaceTune
{
    /// <summary>The size of the tap device's send buffer in bytes, since libvirt 0.8.8.</summary>
    [Element("sndbuf"), Data<UnsignedInt>]
    public uint? SendBuffer { get; set; }
}
