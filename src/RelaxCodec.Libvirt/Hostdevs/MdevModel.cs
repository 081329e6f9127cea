namespace RelaxCodec.Libvirt;

/// <summary>What a guest sees a mediated device as.</summary>
public enum MdevModel
{
    /// <summary>A PCI device.</summary>
    [Value("vfio-pci")]
    VfioPci,

    /// <summary>A CCW device, since libvirt 4.4.0.</summary>
    [Value("vfio-ccw")]
    VfioCcw,

    /// <summary>An adjunct processor, since libvirt 4.9.0.</summary>
    [Value("vfio-ap")]
    VfioAp,
}
