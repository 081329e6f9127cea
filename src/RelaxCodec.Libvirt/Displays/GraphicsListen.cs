namespace RelaxCodec.Libvirt;

/// <summary>Where a server for remote desktops waits for clients.</summary>
[Element("listen"), Discriminator("type")]
public abstract partial class GraphicsListen;

/// <summary>At an address of the host.</summary>
[Case("address")]
public sealed partial class AddressListen : GraphicsListen
{
    /// <summary>The IP address, or a name of the host; that of the hypervisor's configuration if absent.</summary>
    [Attr("address"), Data<AddressOrName>]
    public string? Address { get; set; }
}

/// <summary>At the host's address in a virtual network.</summary>
[Case("network")]
public sealed partial class NetworkListen : GraphicsListen
{
    /// <summary>The address that was found, in the XML of a running domain.</summary>
    [Attr("address"), Data<AddressOrName>]
    public string? Address { get; set; }

    /// <summary>The name of the network.</summary>
    [Attr("network")]
    public required string Network { get; set; }
}

/// <summary>At a Unix socket.</summary>
[Case("socket"), Since("2.0.0")]
public sealed partial class SocketListen : GraphicsListen
{
    /// <summary>The path of the socket; libvirt makes one if it is absent.</summary>
    [Attr("socket"), Data<AbsoluteFilePath>]
    public string? Socket { get; set; }
}

/// <summary>Nowhere: clients are connected by file descriptors that are passed through libvirt's API.</summary>
[Case("none"), Since("2.0.0")]
public sealed partial class NoListen : GraphicsListen;

/// <summary>An IP address, or a name of the DNS.</summary>
[Datatype("addrIPorName", Expected = "an IP address or a host name")]
[Data("string", Pattern = Ipv6Address.Pattern)]
[Data("string", Pattern = @"[a-zA-Z0-9\.\-]+")]
public sealed partial class AddressOrName;
