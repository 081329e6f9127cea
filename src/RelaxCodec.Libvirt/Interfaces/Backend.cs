namespace RelaxCodec.Libvirt;

/// <summary>What serves the interface in the host.</summary>
[Element("backend")]
public sealed partial class InterfaceBackend
{
    /// <summary>The helper program of a user interface.</summary>
    [Attr("type"), Since("9.0.0")]
    public BackendType? Type { get; set; }

    /// <summary>The path of the tap device to use instead of <c>/dev/net/tun</c>.</summary>
    [Attr("tap"), Data<AbsoluteFilePath>]
    public string? Tap { get; set; }

    /// <summary>The path of the vhost device to use instead of <c>/dev/vhost-net</c>.</summary>
    [Attr("vhost"), Data<AbsoluteFilePath>]
    public string? Vhost { get; set; }

    /// <summary>Where the helper program logs.</summary>
    [Attr("logFile"), Data<AbsoluteFilePath>, Since("9.0.0")]
    public string? LogFile { get; set; }

    /// <summary>The host name that passt tells the guest over DHCP.</summary>
    [Attr("hostname"), Data<DnsName>, Since("11.8.0")]
    public string? HostName { get; set; }

    /// <summary>The fully qualified domain name that passt tells the guest over DHCP.</summary>
    [Attr("fqdn"), Data<DnsName>, Since("11.8.0")]
    public string? DomainName { get; set; }
}

/// <summary>A helper program that serves user interfaces.</summary>
public enum BackendType : byte
{
    /// <summary>None: the hypervisor itself. (The first release whose schema is known to have it.)</summary>
    [Value("default"), Since("11.3.0")]
    Default,

    /// <summary>passt.</summary>
    [Value("passt"), Since("9.0.0")]
    Passt,
}

/// <summary>The driver domain of Xen that has the network backend.</summary>
[Element("backenddomain")]
public sealed partial class BackendDomain
{
    /// <summary>The name of the domain.</summary>
    [Attr("name"), Data<ObjectNameWithSlash>]
    public required string Name { get; set; }
}
