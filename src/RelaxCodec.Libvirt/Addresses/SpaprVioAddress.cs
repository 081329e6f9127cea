namespace RelaxCodec.Libvirt;

/// <summary>A place on the VIO bus of PowerPC's pseries machine, since libvirt 0.9.9.</summary>
[Case("spapr-vio")]
public sealed partial class SpaprVioAddress : DeviceAddress
{
    /// <summary>The address of the first register.</summary>
    [Attr("reg"), Data<SpaprVioRegister>]
    public LibvirtNumber? Register { get; set; }
}
