namespace RelaxCodec.Libvirt;

/// <summary>Arguments and environment variables that QEMU gets as they are, beyond those that libvirt makes.</summary>
[Element("commandline"), Ns(Namespace)]
public sealed partial class QemuCommandLine
{
    /// <summary>The namespace of what QEMU alone has in a domain.</summary>
    public const string Namespace = "http://libvirt.org/schemas/domain/qemu/1.0";

    /// <summary>The arguments, in their order.</summary>
    public List<QemuArgument> Arguments { get; } = [];

    /// <summary>The environment variables.</summary>
    public List<QemuVariable> Variables { get; } = [];
}

/// <summary>An argument of QEMU.</summary>
[Element("arg"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuArgument
{
    /// <summary>The argument.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}

/// <summary>An environment variable of QEMU.</summary>
[Element("env"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuVariable
{
    /// <summary>The name of the variable.</summary>
    [Attr("name"), Data<FilterParameterName>]
    public required string Name { get; set; }

    /// <summary>Its value; empty if absent.</summary>
    [Attr("value")]
    public string? Value { get; set; }
}

/// <summary>What libvirt is to believe about QEMU, other than it has found out.</summary>
[Element("capabilities"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuCapabilityChanges
{
    /// <summary>Capabilities that QEMU is to have.</summary>
    public List<AddedQemuCapability> Added { get; } = [];

    /// <summary>Capabilities that QEMU is not to have.</summary>
    public List<DeletedQemuCapability> Deleted { get; } = [];
}

/// <summary>A capability that QEMU is to have.</summary>
[Element("add"), Ns(QemuCommandLine.Namespace)]
public sealed partial class AddedQemuCapability
{
    /// <summary>The name that libvirt has for it.</summary>
    [Attr("capability")]
    public required string Capability { get; set; }
}

/// <summary>A capability that QEMU is not to have.</summary>
[Element("del"), Ns(QemuCommandLine.Namespace)]
public sealed partial class DeletedQemuCapability
{
    /// <summary>The name that libvirt has for it.</summary>
    [Attr("capability")]
    public required string Capability { get; set; }
}

/// <summary>What QEMU does about commands and options that are deprecated.</summary>
[Element("deprecation"), Ns(QemuCommandLine.Namespace)]
public sealed partial class QemuDeprecation
{
    /// <summary>What it does.</summary>
    [Attr("behavior")]
    public required QemuDeprecationBehavior Behavior { get; set; }
}

/// <summary>What QEMU does about commands and options that are deprecated.</summary>
public enum QemuDeprecationBehavior : byte
{
    /// <summary>Nothing.</summary>
    [Value("none")]
    None,

    /// <summary>It leaves deprecated data out of its answers.</summary>
    [Value("omit")]
    Omit,

    /// <summary>It refuses them, and leaves deprecated data out.</summary>
    [Value("reject")]
    Reject,

    /// <summary>It aborts, and leaves deprecated data out.</summary>
    [Value("crash")]
    Crash,
}
