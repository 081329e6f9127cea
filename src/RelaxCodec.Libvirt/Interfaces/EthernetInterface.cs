namespace RelaxCodec.Libvirt;

/// <summary>An interface on a tap device that a script connects, or nothing does.</summary>
[Case("ethernet")]
public sealed partial class EthernetInterface : Interface
{
    /// <summary>The addresses and routes of the host's side.</summary>
    [Order(2)]
    public EthernetSource? Source { get; set; }
}
