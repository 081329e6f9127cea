namespace RelaxCodec.Libvirt;

/// <summary>What serves the interface in the host, since libvirt 1.2.9.</summary>
[Element("backend")]
public sealed partial class InterfaceBackend
{
    /// <summary>The helper program of a user interface, since libvirt 9.0.0.</summary>
    [Attr("type")]
    public BackendType? Type { get; set; }

    /// <summary>The path of the tap device to use instead of <c>/dev/net/tun</c>.</summary>
    [Attr("tap"), Data<AbsoluteFilePath>]
    public string? Tap { get; set; }

    /// <summary>The path of the vhost device to use instead of <c>/dev/vhost-net</c>.</summary>
    [Attr("vhost"), Data<AbsoluteFilePath>]
    public string? Vhost { get; set; }

    /// <summary>Where the helper program logs, since libvirt 9.0.0.</summary>
    [Attr("logFile"), Data<AbsoluteFilePath>]
    public string? LogFile { get; set; }
}

/// <summary>A helper program that serves user interfaces.</summary>
public enum BackendType
{
    /// <summary>passt, since libvirt 9.0.0.</summary>
    [Value("passt")]
    Passt,
}

/// <summary>The driver domain of Xen that has the network backend, since libvirt 1.2.13.</summary>
[Element("backenddomain")]
public sealed partial class BackendDomain
{
    /// <summary>The name of the domain.</summary>
    [Attr("name"), Data<ObjectNameWithSlash>]
    public required string Name { get; set; }
}
