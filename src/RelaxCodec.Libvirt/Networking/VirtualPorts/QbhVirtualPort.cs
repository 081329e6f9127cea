namespace RelaxCodec.Libvirt;

/// <summary>A port of an 802.1Qbh switch (port extenders), since libvirt 0.8.2.</summary>
[Case("802.1Qbh")]
public sealed partial class QbhVirtualPort : VirtualPort
{
    /// <summary>The port profile.</summary>
    public QbhParameters? Parameters { get; set; }
}
