namespace RelaxCodec.Libvirt;

/// <summary>The programmable interrupt controller of x86.</summary>
[Element("apic")]
public sealed partial class Apic
{
    /// <summary>Whether the guest says without the host's help that an interrupt is handled; the hypervisor decides if absent.</summary>
    [Attr("eoi"), OnOff, Since("0.10.2")]
    public bool? EndOfInterrupt { get; set; }
}

/// <summary>The I/O interrupt controller of x86.</summary>
[Element("ioapic")]
public sealed partial class IoApic
{
    /// <summary>Who emulates it.</summary>
    [Attr("driver")]
    public required IoApicDriver Driver { get; set; }
}

/// <summary>Who emulates the I/O interrupt controller.</summary>
public enum IoApicDriver : byte
{
    /// <summary>QEMU, which a virtual IOMMU that remaps interrupts needs.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>The kernel of the host.</summary>
    [Value("kvm")]
    Kvm,
}

/// <summary>The interrupt controller of ARM.</summary>
[Element("gic")]
public sealed partial class GenericInterruptController
{
    /// <summary>Its version; libvirt chooses one if absent.</summary>
    [Attr("version")]
    public GicVersion? Version { get; set; }
}

/// <summary>A version of the interrupt controller of ARM.</summary>
public enum GicVersion : byte
{
    /// <summary>That of the host.</summary>
    [Value("host")]
    Host,

    /// <summary>Version 2, for up to eight processors.</summary>
    [Value("2")]
    V2,

    /// <summary>Version 3.</summary>
    [Value("3")]
    V3,
}

/// <summary>The advanced interrupt architecture of a RISC-V machine.</summary>
[Element("aia")]
public sealed partial class AdvancedInterruptArchitecture
{
    /// <summary>The controllers that there are.</summary>
    [Attr("value")]
    public required AiaControllers Controllers { get; set; }
}

/// <summary>The controllers of RISC-V's advanced interrupt architecture.</summary>
public enum AiaControllers : byte
{
    /// <summary>None: the architecture is not there.</summary>
    [Value("none")]
    None,

    /// <summary>An APLIC for each socket.</summary>
    [Value("aplic")]
    Aplic,

    /// <summary>An APLIC and an IMSIC for each core.</summary>
    [Value("aplic-imsic")]
    AplicImsic,
}
