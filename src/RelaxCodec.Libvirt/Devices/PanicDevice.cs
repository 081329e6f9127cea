namespace RelaxCodec.Libvirt;

/// <summary>A device by which the guest tells that its system has crashed.</summary>
[Element("panic")]
public sealed partial class PanicDevice : IAddressedDevice
{
    /// <summary>The device that the guest sees; what suits its architecture if absent.</summary>
    [Attr("model"), Since("1.3.0")]
    public PanicModel? Model { get; set; }

    /// <inheritdoc/>
    public DeviceAlias? Alias { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>A device by which a guest tells of crashes.</summary>
public enum PanicModel : byte
{
    /// <summary>pvpanic on the ISA bus, at port 0x505 unless the address says another.</summary>
    [Value("isa")]
    Isa,

    /// <summary>The firmware of PowerPC's pseries machine.</summary>
    [Value("pseries")]
    Pseries,

    /// <summary>A feature of Hyper-V's processors.</summary>
    [Value("hyperv"), Since("1.3.0")]
    HyperV,

    /// <summary>Part of the architecture S390.</summary>
    [Value("s390"), Since("1.3.5")]
    S390,

    /// <summary>pvpanic on a PCI bus.</summary>
    [Value("pvpanic"), Since("9.1.0")]
    PvPanic,
}
