namespace RelaxCodec.Libvirt;

/// <summary>The device of the host that an interface is attached to directly.</summary>
[Element("source")]
public sealed partial class DirectSource
{
    /// <summary>The libvirt network that the interface came from, in the XML of a running domain.</summary>
    [Group]
    public NetworkReference? Network { get; set; }

    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>How guests on the same device reach each other; <see cref="DirectMode.Vepa"/> if absent.</summary>
    [Attr("mode"), Data<DirectModeName>]
    public DirectMode? Mode { get; set; }
}
