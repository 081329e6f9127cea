namespace RelaxCodec.Libvirt;

/// <summary>An interface on a bridge of the host.</summary>
[Case("bridge")]
public sealed partial class BridgeInterface : Interface
{
    /// <summary>The bridge.</summary>
    [Order(2)]
    public BridgeSource? Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4), Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }
}

/// <summary>The bridge of the host that an interface is a port of.</summary>
[Element("source")]
public sealed partial class BridgeSource
{
    /// <summary>The libvirt network that the interface came from, in the XML of a running domain.</summary>
    [Group]
    public NetworkReference? Network { get; set; }

    /// <summary>The name of the bridge.</summary>
    [Attr("bridge"), Data<BridgeName>]
    public required string Bridge { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses.</summary>
    [Attr("macTableManager")]
    public MacTableManager? MacTableManager { get; set; }
}

/// <summary>The bridge behind a network.</summary>
[Group]
public sealed partial class BridgeReference
{
    /// <summary>The name of the bridge.</summary>
    [Attr("bridge"), Data<BridgeName>]
    public required string Bridge { get; set; }

    /// <summary>Who maintains the bridge's table of MAC addresses.</summary>
    [Attr("macTableManager")]
    public MacTableManager? MacTableManager { get; set; }
}

/// <summary>The name of a bridge.</summary>
[Datatype("bridgeName", Expected = "the name of a bridge: letters, digits, spaces and _ . - \\ : /")]
[Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/ ]*")]
public sealed partial class BridgeName;

/// <summary>Who maintains a bridge's table of MAC addresses.</summary>
public enum MacTableManager : byte
{
    /// <summary>The kernel, by learning and flooding.</summary>
    [Value("kernel")]
    Kernel,

    /// <summary>libvirt, from the configuration of the domains.</summary>
    [Value("libvirt")]
    Libvirt,
}
