namespace RelaxCodec.Libvirt;

/// <summary>What the guest sees of a PCI controller, and which libvirt therefore keeps.</summary>
[Element("target")]
public sealed partial class PciControllerTarget
{
    /// <summary>The chassis of a conventional bridge, from 1; the controller's index if absent.</summary>
    [Attr("chassisNr"), Data<UInt8Number>]
    public byte? BridgeChassis { get; set; }

    /// <summary>The chassis of a PCI Express port; the controller's index if absent.</summary>
    [Attr("chassis"), Data<UInt8Number>]
    public byte? Chassis { get; set; }

    /// <summary>The number of a PCI Express port.</summary>
    [Attr("port"), Data<PciPort>]
    public byte? Port { get; set; }

    /// <summary>
    /// The number of an expander's bus, 1 to 254. Those from it to the next expander's are for the controllers behind it.
    /// </summary>
    [Attr("busNr"), Data<UInt8Number>, Since("1.3.4")]
    public byte? BusNumber { get; set; }

    /// <summary>The place of the bus among those of PowerPC's pseries machine.</summary>
    [Attr("index"), Data<UInt8Number>, Since("3.6.0")]
    public byte? Index { get; set; }

    /// <summary>Whether devices can be plugged while the guest runs; they can if absent.</summary>
    [Attr("hotplug"), OnOff, Since("6.3.0")]
    public bool? Hotplug { get; set; }

    /// <summary>How many KiB of memory are set aside for devices that are plugged later; as the firmware likes if absent.</summary>
    [Attr("memReserve"), Data<UnsignedLong>, Since("10.3.0")]
    public ulong? MemoryReserve { get; set; }

    /// <summary>The NUMA node of the guest that the bus belongs to.</summary>
    [Element("node"), Data<UnsignedInt>, Since("1.3.4")]
    public uint? NumaNode { get; set; }
}

/// <summary>The number of a PCI Express port.</summary>
[Datatype("pciPort", Mapping = typeof(NumberForm.AnyRadixAsHex<byte>), Expected = "a number from 0 to 255, or 0x0 to 0xff")]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class PciPort;
