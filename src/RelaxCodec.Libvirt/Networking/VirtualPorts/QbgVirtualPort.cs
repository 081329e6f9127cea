namespace RelaxCodec.Libvirt;

/// <summary>A port of an 802.1Qbg switch (virtual station interfaces), since libvirt 0.8.2.</summary>
[Case("802.1Qbg")]
public sealed partial class QbgVirtualPort : VirtualPort
{
    /// <summary>The virtual station interface.</summary>
    public QbgParameters? Parameters { get; set; }
}
