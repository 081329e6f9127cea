namespace RelaxCodec.Libvirt;

/// <summary>A device of the host that is given to a container.</summary>
[Case("capabilities"), Discriminator("type"), Since("1.0.1")]
public abstract partial class CapabilitiesHostdev : Hostdev;

/// <summary>A network interface of the host, moved into the container.</summary>
[Case("net")]
public sealed partial class NetHostdev : CapabilitiesHostdev
{
    /// <summary>The network interface of the host.</summary>
    public required NetHostdevSource Source { get; set; }

    /// <summary>The IP addresses of the interface in the container.</summary>
    [Since("1.2.12")]
    public List<InterfaceIp> Ips { get; } = [];

    /// <summary>The IP routes of the container.</summary>
    [Since("1.2.12")]
    public List<Route> Routes { get; } = [];
}

/// <summary>A network interface of the host.</summary>
[Element("source")]
public sealed partial class NetHostdevSource
{
    /// <summary>The name of the interface.</summary>
    [Element("interface"), Data<DeviceName>]
    public required string Device { get; set; }
}

/// <summary>A block device.</summary>
[Case("storage")]
public sealed partial class StorageHostdev : CapabilitiesHostdev
{
    /// <summary>The block device of the host.</summary>
    public required StorageHostdevSource Source { get; set; }
}

/// <summary>A block device of the host.</summary>
[Element("source")]
public sealed partial class StorageHostdevSource
{
    /// <summary>The absolute path of the device.</summary>
    [Element("block"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}

/// <summary>A character device.</summary>
[Case("misc")]
public sealed partial class MiscHostdev : CapabilitiesHostdev
{
    /// <summary>The character device of the host.</summary>
    public required MiscHostdevSource Source { get; set; }
}

/// <summary>A character device of the host.</summary>
[Element("source")]
public sealed partial class MiscHostdevSource
{
    /// <summary>The absolute path of the device.</summary>
    [Element("char"), Data<AbsoluteFilePath>]
    public required string Device { get; set; }
}
