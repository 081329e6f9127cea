namespace RelaxCodec.Libvirt;

/// <summary>A file of an HTTP server.</summary>
[Case("http")]
public sealed partial class HttpStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The query that follows the path, without <c>?</c>.</summary>
    [Attr("query"), Since("6.2.0")]
    public string? Query { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>The cookies that the server is sent.</summary>
    [Since("6.2.0")]
    public StorageCookies? Cookies { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>Who the server is told that the client is.</summary>
    [Order(3)]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A file of an HTTPS server.</summary>
[Case("https")]
public sealed partial class HttpsStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The query that follows the path, without <c>?</c>.</summary>
    [Attr("query"), Since("6.2.0")]
    public string? Query { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How the server's certificate is treated.</summary>
    [Since("6.2.0")]
    public StorageSsl? Ssl { get; set; }

    /// <summary>The cookies that the server is sent.</summary>
    [Since("6.2.0")]
    public StorageCookies? Cookies { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>Who the server is told that the client is.</summary>
    [Order(3)]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A file of an FTP server.</summary>
[Case("ftp")]
public sealed partial class FtpStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>Who the server is told that the client is.</summary>
    [Order(3)]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A file of an FTP server behind TLS.</summary>
[Case("ftps")]
public sealed partial class FtpsStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How the server's certificate is treated.</summary>
    [Since("6.2.0")]
    public StorageSsl? Ssl { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>Who the server is told that the client is.</summary>
    [Order(3)]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>A file of a TFTP server.</summary>
[Case("tftp")]
public sealed partial class TftpStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How much is read ahead.</summary>
    [Since("6.2.0")]
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    [Since("6.2.0")]
    public StorageTimeout? Timeout { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4), Since("3.9.0")]
    public StorageEncryption? Encryption { get; set; }
}
