namespace RelaxCodec.Libvirt;

/// <summary>A watchdog of the guest: a timer that the guest sets back as long as it works.</summary>
[Element("watchdog")]
public sealed partial class Watchdog : IAddressedDevice
{
    /// <summary>The model of the device.</summary>
    [Attr("model")]
    public required WatchdogModel Model { get; set; }

    /// <summary>What is done when the timer runs out; <see cref="WatchdogAction.Reset"/> if absent.</summary>
    [Attr("action")]
    public WatchdogAction? Action { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }
}

/// <summary>The model of a watchdog.</summary>
public enum WatchdogModel : byte
{
    /// <summary>An Intel 6300ESB on the PCI bus.</summary>
    [Value("i6300esb")]
    I6300Esb,

    /// <summary>An iBase IB700 on the ISA bus.</summary>
    [Value("ib700")]
    Ib700,

    /// <summary>The one of S390.</summary>
    [Value("diag288"), Since("1.2.17")]
    Diag288,

    /// <summary>The one in Intel's ICH9, which q35 machines have built in.</summary>
    [Value("itco"), Since("9.1.0")]
    Itco,
}

/// <summary>What is done when a watchdog's timer runs out.</summary>
public enum WatchdogAction : byte
{
    /// <summary>The guest is reset.</summary>
    [Value("reset")]
    Reset,

    /// <summary>The guest is asked to shut down, though it hardly will.</summary>
    [Value("shutdown")]
    Shutdown,

    /// <summary>The guest is switched off.</summary>
    [Value("poweroff")]
    PowerOff,

    /// <summary>The guest is paused.</summary>
    [Value("pause")]
    Pause,

    /// <summary>Nothing.</summary>
    [Value("none")]
    None,

    /// <summary>The guest's memory is written to a file, and the guest runs on.</summary>
    [Value("dump"), Since("0.8.7")]
    Dump,

    /// <summary>The guest gets an interrupt that it cannot mask.</summary>
    [Value("inject-nmi"), Since("1.2.17")]
    InjectNmi,
}
