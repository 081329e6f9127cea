namespace RelaxCodec.Libvirt;

/// <summary>Arguments that bhyve gets as they are, beyond those that libvirt makes.</summary>
[Element("commandline"), Ns(Namespace)]
public sealed partial class BhyveCommandLine
{
    /// <summary>The namespace of what bhyve alone has in a domain.</summary>
    public const string Namespace = "http://libvirt.org/schemas/domain/bhyve/1.0";

    /// <summary>The arguments, in their order.</summary>
    public List<BhyveArgument> Arguments { get; } = [];
}

/// <summary>An argument of bhyve.</summary>
[Element("arg"), Ns(BhyveCommandLine.Namespace)]
public sealed partial class BhyveArgument
{
    /// <summary>The argument.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}

/// <summary>Arguments that the device model of Xen gets as they are, beyond those that libvirt makes.</summary>
[Element("commandline"), Ns(Namespace)]
public sealed partial class XenCommandLine
{
    /// <summary>The namespace of what Xen alone has in a domain.</summary>
    public const string Namespace = "http://libvirt.org/schemas/domain/xen/1.0";

    /// <summary>The arguments, in their order.</summary>
    public List<XenArgument> Arguments { get; } = [];
}

/// <summary>An argument of Xen's device model.</summary>
[Element("arg"), Ns(XenCommandLine.Namespace)]
public sealed partial class XenArgument
{
    /// <summary>The argument.</summary>
    [Attr("value")]
    public required string Value { get; set; }
}
