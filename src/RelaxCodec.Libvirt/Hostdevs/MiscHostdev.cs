namespace RelaxCodec.Libvirt;

/// <summary>A character device.</summary>
[Case("misc")]
public sealed partial class MiscHostdev : CapabilitiesHostdev
{
    /// <summary>The character device of the host.</summary>
    public required MiscHostdevSource Source { get; set; }
}
