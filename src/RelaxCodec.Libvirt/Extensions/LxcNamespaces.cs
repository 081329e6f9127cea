namespace RelaxCodec.Libvirt;

/// <summary>Namespaces of the kernel that a container has in common with another one, or with a process.</summary>
[Element("namespace"), Ns(Namespace)]
public sealed partial class LxcNamespaces
{
    /// <summary>The namespace of what LXC alone has in a domain.</summary>
    public const string Namespace = "http://libvirt.org/schemas/domain/lxc/1.0";

    /// <summary>Whose network it has; its own if absent.</summary>
    public LxcSharedNetwork? Network { get; set; }

    /// <summary>Whose inter-process communication it has; its own if absent.</summary>
    [Element("shareipc")]
    public LxcSharedNamespace? Ipc { get; set; }

    /// <summary>Whose host name it has; its own if absent.</summary>
    [Element("shareuts")]
    public LxcSharedNamespace? HostName { get; set; }
}

/// <summary>Whose network a container has.</summary>
[Element("sharenet"), Ns(LxcNamespaces.Namespace)]
public sealed partial class LxcSharedNetwork
{
    /// <summary>How <see cref="Value"/> says it.</summary>
    [Attr("type")]
    public required LxcNetworkOwner Type { get; set; }

    /// <summary>The name or number.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}

/// <summary>Whose namespace a container has.</summary>
[Group]
public sealed partial class LxcSharedNamespace
{
    /// <summary>How <see cref="Value"/> says it.</summary>
    [Attr("type")]
    public required LxcNamespaceOwner Type { get; set; }

    /// <summary>The name or number.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}

/// <summary>How it is said whose network a container has.</summary>
public enum LxcNetworkOwner : byte
{
    /// <summary>By the name of a network namespace, as <c>ip netns</c> has it.</summary>
    [Value("netns")]
    NetworkNamespace,

    /// <summary>By the name of another container.</summary>
    [Value("name")]
    Container,

    /// <summary>By the number of a process.</summary>
    [Value("pid")]
    Process,
}

/// <summary>How it is said whose namespace a container has.</summary>
public enum LxcNamespaceOwner : byte
{
    /// <summary>By the name of another container.</summary>
    [Value("name")]
    Container,

    /// <summary>By the number of a process.</summary>
    [Value("pid")]
    Process,
}
