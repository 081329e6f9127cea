namespace RelaxCodec.Libvirt;

/// <summary>A block device.</summary>
[Case("storage")]
public sealed partial class StorageHostdev : CapabilitiesHostdev
{
    /// <summary>The block device of the host.</summary>
    public required StorageHostdevSource Source { get; set; }
}
