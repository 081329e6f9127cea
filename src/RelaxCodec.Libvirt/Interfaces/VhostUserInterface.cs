namespace RelaxCodec.Libvirt;

/// <summary>An interface that a process of the host serves over a Unix socket with the vhost-user protocol, since libvirt 1.2.7.</summary>
[Case("vhostuser")]
public sealed partial class VhostUserInterface : Interface
{
    /// <summary>The socket.</summary>
    [Order(2)]
    public required UnixSocketSource Source { get; set; }
}
