namespace RelaxCodec.Libvirt;

/// <summary>A place on an ISA bus, since libvirt 1.2.1.</summary>
[Case("isa")]
public sealed partial class IsaAddress : DeviceAddress
{
    /// <summary>The first I/O port.</summary>
    [Attr("iobase"), Data<IsaIoBase>]
    public LibvirtNumber? IoBase { get; set; }

    /// <summary>The interrupt.</summary>
    [Attr("irq"), Data<IsaIrq>]
    public LibvirtNumber? Irq { get; set; }
}
