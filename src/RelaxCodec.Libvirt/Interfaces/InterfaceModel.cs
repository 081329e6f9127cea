namespace RelaxCodec.Libvirt;

/// <summary>The NIC that the guest sees.</summary>
[Element("model")]
public sealed partial class InterfaceModel
{
    /// <summary>The model, such as <c>virtio</c>, <c>e1000e</c> or <c>rtl8139</c>. What there is depends on the hypervisor.</summary>
    [Attr("type"), Pattern(@"[a-zA-Z0-9\-_]+")]
    public required string Type { get; set; }
}
