namespace RelaxCodec.Libvirt;

/// <summary>The place of a device on the guest's buses. libvirt assigns one to a device that has none.</summary>
[Element("address"), Discriminator("type")]
public abstract partial class DeviceAddress;

/// <summary>The place of a NIC on the host's buses.</summary>
[Element("address"), Discriminator("type")]
public abstract partial class HostAddress;

/// <summary>No place: libvirt manages the host device but the guest does not see it.</summary>
[Case("unassigned"), Since("6.0.0")]
public sealed partial class UnassignedAddress : DeviceAddress;

/// <summary>The virtio-mmio transport of some ARM machines.</summary>
[Case("virtio-mmio"), Since("1.1.3")]
public sealed partial class VirtioMmioAddress : DeviceAddress;

/// <summary>A memory module's slot and address.</summary>
[Case("dimm")]
public sealed partial class DimmAddress : DeviceAddress
{
    /// <summary>The slot.</summary>
    [Attr("slot"), Data<UnsignedInt>]
    public uint? Slot { get; set; }

    /// <summary>The physical address in the guest.</summary>
    [Attr("base"), Data<HexNumber>]
    public ulong? Base { get; set; }
}

/// <summary>A place on an ISA bus.</summary>
[Case("isa"), Since("1.2.1")]
public sealed partial class IsaAddress : DeviceAddress
{
    /// <summary>The first I/O port.</summary>
    [Attr("iobase"), Data<IsaIoBase>]
    public ushort? IoBase { get; set; }

    /// <summary>The interrupt.</summary>
    [Attr("irq"), Data<IsaIrq>]
    public byte? Irq { get; set; }
}

/// <summary>An I/O port.</summary>
[Datatype("isaIoBase", Mapping = typeof(NumberForm.Radix16<ushort>)), Data("string", Pattern = "0x[a-fA-F0-9]{1,4}")]
public sealed partial class IsaIoBase;

/// <summary>An interrupt of the ISA bus.</summary>
[Datatype("isaIrq", Mapping = typeof(NumberForm.Radix16<byte>)), Data("string", Pattern = "0x[a-fA-F0-9]")]
public sealed partial class IsaIrq;

/// <summary>A place on the VIO bus of PowerPC's pseries machine.</summary>
[Case("spapr-vio"), Since("0.9.9")]
public sealed partial class SpaprVioAddress : DeviceAddress
{
    /// <summary>The address of the first register.</summary>
    [Attr("reg"), Data<SpaprVioRegister>]
    public uint? Register { get; set; }
}

/// <summary>A register of PowerPC's VIO bus.</summary>
[Datatype("spaprvioReg", Mapping = typeof(NumberForm.Radix16AsHex8<uint>)), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
public sealed partial class SpaprVioRegister;
