namespace RelaxCodec.Libvirt;

/// <summary>The mediated device of the host.</summary>
[Element("source")]
public sealed partial class MdevHostdevSource
{
    /// <summary>Which mediated device.</summary>
    public required MdevSourceAddress Address { get; set; }
}
