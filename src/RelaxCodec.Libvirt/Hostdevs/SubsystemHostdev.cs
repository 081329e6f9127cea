namespace RelaxCodec.Libvirt;

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
