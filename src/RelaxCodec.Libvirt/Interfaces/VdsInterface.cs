namespace RelaxCodec.Libvirt;

/// <summary>An interface on a VMware distributed switch, since libvirt 8.7.0.</summary>
[Case("vds")]
public sealed partial class VdsInterface : Interface
{
    /// <summary>The port on the switch.</summary>
    [Order(2)]
    public required VdsSource Source { get; set; }
}
