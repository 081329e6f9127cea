namespace RelaxCodec.Libvirt;

/// <summary>A place on the channel I/O of S390, since libvirt 1.0.4. Either all of it is given or none.</summary>
[Case("ccw")]
public sealed partial class CcwAddress : DeviceAddress
{
    /// <summary>The place; libvirt assigns one if it is absent.</summary>
    [Group]
    public CcwLocation? Location { get; set; }
}
