namespace RelaxCodec.Libvirt;

/// <summary>The system management mode of x86.</summary>
[Element("smm")]
public sealed partial class SystemManagementMode
{
    private const string How = "how";
    private const string Stated = "stated";

    /// <summary>Whether it is there; it is if absent.</summary>
    [Attr("state"), OnOff, Choice(How, Stated, OrNone = true)]
    public bool? IsOn { get; set; }

    /// <summary>The memory that is kept for it; what the machine has by default if absent.</summary>
    [Since("4.5.0"), Choice(How, Stated, Optional = true)]
    public ExtendedTseg? Tseg { get; set; }
}

/// <summary>
/// The memory that is kept for system management mode; without a unit in MiB. At 0 the guest has its three smaller sizes only.
/// </summary>
[Element("tseg")]
public sealed partial class ExtendedTseg : ScaledAmount;

/// <summary>What becomes of accesses to model-specific registers (bhyve).</summary>
[Element("msrs")]
public sealed partial class ModelSpecificRegisters
{
    /// <summary>What becomes of accesses to registers that are not known.</summary>
    [Attr("unknown")]
    public required UnknownRegisters Unknown { get; set; }
}

/// <summary>What becomes of accesses to registers that are not known.</summary>
public enum UnknownRegisters : byte
{
    /// <summary>They do nothing.</summary>
    [Value("ignore")]
    Ignore,

    /// <summary>They are faults.</summary>
    [Value("fault")]
    Fault,
}

/// <summary>What changes the behaviour of QEMU's emulation of processors.</summary>
[Element("tcg")]
public sealed partial class TcgFeatures
{
    /// <summary>The memory for translated code; QEMU decides if absent.</summary>
    public TranslationCache? TranslationCache { get; set; }
}

/// <summary>The memory for code that QEMU has translated, in whole MiB; without a unit in KiB.</summary>
[Element("tb-cache")]
public sealed partial class TranslationCache : ScaledAmount;

/// <summary>QEMU's way of giving back memory in the background when the guest ends.</summary>
[Element("async-teardown")]
public sealed partial class AsyncTeardown
{
    /// <summary>Whether it does; it does if absent.</summary>
    [Attr("enabled"), YesNo]
    public bool? IsEnabled { get; set; }
}
