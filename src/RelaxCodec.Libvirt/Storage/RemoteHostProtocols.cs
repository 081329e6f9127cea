namespace RelaxCodec.Libvirt;

/// <summary>A file of a host that is reached by SSH.</summary>
[Case("ssh"), Since("9.8.0")]
public sealed partial class SshStorageSource : NetworkStorageSource
{
    private const string User = "user";

    /// <summary>The path of the file on the host.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The host.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>How much is read ahead.</summary>
    public StorageReadAhead? ReadAhead { get; set; }

    /// <summary>How long a connection is waited for.</summary>
    public StorageTimeout? Timeout { get; set; }

    /// <summary>The keys of the hosts that are trusted.</summary>
    public SshKnownHosts? KnownHosts { get; set; }

    /// <summary>The user of the host, and the key for it.</summary>
    [Choice(User, OrNone = true)]
    public SshIdentity? Identity { get; set; }

    /// <summary>The user of the host, and the password.</summary>
    [Order(3), Choice(User)]
    public StorageAuth? Auth { get; set; }

    /// <summary>How the image is encrypted.</summary>
    [Order(4)]
    public StorageEncryption? Encryption { get; set; }
}

/// <summary>The keys of the SSH hosts that are trusted.</summary>
[Element("knownHosts")]
public sealed partial class SshKnownHosts
{
    /// <summary>The absolute path of the file.</summary>
    [Attr("path"), Data<AbsoluteFilePath>]
    public required string Path { get; set; }
}

/// <summary>A user of an SSH host, and a key.</summary>
[Element("identity")]
public sealed partial class SshIdentity
{
    /// <summary>The name of the user.</summary>
    [Attr("username"), Data<GenericName>]
    public required string UserName { get; set; }

    /// <summary>The absolute path of the file with the key, which has no passphrase.</summary>
    [Attr("keyfile"), Data<AbsoluteFilePath>, Choice("key")]
    public string? KeyFile { get; set; }

    /// <summary>The absolute path of the socket of an SSH agent that has the key.</summary>
    [Attr("agentsock"), Data<AbsoluteFilePath>, Choice("key")]
    public string? AgentSocket { get; set; }
}

/// <summary>A file of an NFS server.</summary>
[Case("nfs"), Since("7.0.0")]
public sealed partial class NfsStorageSource : NetworkStorageSource
{
    /// <summary>The path of the file on the server.</summary>
    [Attr("name")]
    public required string Name { get; set; }

    /// <summary>The server.</summary>
    public required StorageHost Host { get; set; }

    /// <summary>
    /// The user and group that the file is opened as. (11.3.0 is the first release whose schema is known to go without it.)
    /// </summary>
    [Required(Until = "11.3.0")]
    public NfsIdentity? Identity { get; set; }
}

/// <summary>The user and group that a file of an NFS server is opened as.</summary>
[Element("identity")]
public sealed partial class NfsIdentity
{
    /// <summary>The user, by name or as <c>+</c> and the number; the system's default if absent.</summary>
    [Attr("user"), Data<GenericName>]
    public string? User { get; set; }

    /// <summary>The group, by name or as <c>+</c> and the number; the system's default if absent.</summary>
    [Attr("group"), Data<GenericName>]
    public string? Group { get; set; }
}
