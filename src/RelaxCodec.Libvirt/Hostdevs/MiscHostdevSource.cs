namespace RelaxCodec.Libvirt;

/// <summary>A character device of the host.</summary>
[Element("source")]
public sealed partial class MiscHostdevSource
{
    /// <summary>The absolute path of the device.</summary>
    [Element("char"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}
