namespace RelaxCodec.Libvirt;

/// <summary>A device of the host that is assigned to the guest.</summary>
[Element("hostdev"), Discriminator("mode")]
public abstract partial class Hostdev : IBootDevice
{
    /// <summary>Whether the guest may only read (SCSI).</summary>
    [EmptyElement("readonly"), Order(1), Since("1.0.6")]
    public bool ReadOnly { get; set; }

    /// <summary>Whether other guests may have the device too (SCSI).</summary>
    [EmptyElement("shareable"), Order(1), Since("1.0.6")]
    public bool Shareable { get; set; }

    /// <summary>The place of the device among the boot devices.</summary>
    [Order(1), Since("0.8.8")]
    public DeviceBoot? Boot { get; set; }

    /// <summary>The name of the device in the running domain.</summary>
    [Order(1), Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The option ROM of a PCI device.</summary>
    [Order(1)]
    public DeviceRom? Rom { get; set; }

    /// <summary>The ACPI index of the device.</summary>
    [Order(1), Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <summary>The place of the device on the guest's buses.</summary>
    [Order(1)]
    public DeviceAddress? Address { get; set; }
}

/// <summary>A device of one of the host's buses that is given to a virtual machine.</summary>
[Case("subsystem", Absent = true), Discriminator("type")]
public abstract partial class SubsystemHostdev : Hostdev
{
    /// <summary>The mode, if it is written.</summary>
    [CaseValue]
    public SubsystemMode? Mode { get; set; }

    /// <summary>Whether libvirt detaches the device from the host and gives it back (PCI).</summary>
    [Attr("managed"), YesNo]
    public bool? Managed { get; set; }
}

/// <summary>The mode of a <see cref="SubsystemHostdev"/>.</summary>
public enum SubsystemMode : byte
{
    /// <summary>A device of a bus.</summary>
    [Value("subsystem")]
    Subsystem,
}
