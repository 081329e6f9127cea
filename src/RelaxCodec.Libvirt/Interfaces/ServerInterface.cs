namespace RelaxCodec.Libvirt;

/// <summary>An interface that another guest's client interface connects to over TCP.</summary>
[Case("server")]
public sealed partial class ServerInterface : Interface
{
    /// <summary>The address to listen at.</summary>
    [Order(2)]
    public required ServerSource Source { get; set; }
}
