namespace RelaxCodec.Libvirt;

/// <summary>An interface that connects over TCP to the interface of another guest.</summary>
[Case("client")]
public sealed partial class ClientInterface : Interface
{
    /// <summary>The address of the other guest's host.</summary>
    [Order(2)]
    public required SocketSource Source { get; set; }
}
