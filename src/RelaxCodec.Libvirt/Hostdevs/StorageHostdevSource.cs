namespace RelaxCodec.Libvirt;

/// <summary>A block device of the host.</summary>
[Element("source")]
public sealed partial class StorageHostdevSource
{
    /// <summary>The absolute path of the device.</summary>
    [Element("block"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}
