namespace RelaxCodec.Libvirt;

/// <summary>An image behind a network protocol.</summary>
[Element("source"), Discriminator("protocol")]
public abstract partial class NetworkStorageSource : StorageSource;

/// <summary>A server that has an image.</summary>
[Element("host")]
public sealed partial class StorageHost
{
    private const string Place = "place";
    private const string Network = "network";
    private const string Socket = "socket";

    /// <summary>The name or address of the server.</summary>
    [Attr("name"), Data<StorageHostName>, Choice(Place, Network)]
    public string? Name { get; set; }

    /// <summary>The port of the server; that of the protocol if absent.</summary>
    [Attr("port"), Data<UnsignedInt>, Choice(Place, Network, Optional = true)]
    public uint? Port { get; set; }

    /// <summary>How the server is reached; by TCP if absent.</summary>
    [Attr("transport")]
    [Choice(Place, Network, Values = ["tcp", "rdma"], Optional = true), Choice(Place, Socket, Values = ["unix"])]
    public StorageTransport? Transport { get; set; }

    /// <summary>The absolute path of the server's UNIX socket.</summary>
    [Attr("socket"), Data<AbsoluteFilePath>, Choice(Place, Socket)]
    public string? SocketPath { get; set; }
}

/// <summary>The name or address of a storage server.</summary>
[Datatype("storageHostName", Expected = "a DNS name of letters, digits, '.' and '-', or an IP address")]
[Data("string", Pattern = @"[a-zA-Z0-9\.\-]+")]
[Data("string", Pattern = Ipv4Address.Pattern)]
[Data("string", Pattern = Ipv6Address.Pattern)]
public sealed partial class StorageHostName;

/// <summary>How a storage server is reached.</summary>
public enum StorageTransport : byte
{
    /// <summary>By TCP.</summary>
    [Value("tcp")]
    Tcp,

    /// <summary>By remote direct memory access (gluster).</summary>
    [Value("rdma")]
    Rdma,

    /// <summary>By a UNIX socket of the host (gluster, NBD).</summary>
    [Value("unix")]
    Unix,
}
