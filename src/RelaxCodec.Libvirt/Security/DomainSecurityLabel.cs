namespace RelaxCodec.Libvirt;

/// <summary>How a security driver confines the domain.</summary>
[Element("seclabel")]
public sealed partial class DomainSecurityLabel
{
    private const string How = "how";
    private const string Dynamic = "dynamic";
    private const string Static = "static";
    private const string None = "none";

    /// <summary>Who makes the label; libvirt, or nobody, if absent, as the driver is configured.</summary>
    [Attr("type")]
    [Choice(How, Dynamic, Values = ["dynamic"], Optional = true)]
    [Choice(How, Static, Values = ["static"]), Choice(How, None, Values = ["none"])]
    public SecurityLabelType? Type { get; set; }

    /// <summary>The security driver, such as <c>selinux</c>, <c>apparmor</c> or <c>dac</c>; the first that is active if absent.</summary>
    [Attr("model")]
    public string? Model { get; set; }

    /// <summary>
    /// Whether the domain's resources are labelled: always with a label that libvirt makes, never without any, otherwise not if absent.
    /// </summary>
    [Attr("relabel"), YesNo, Since("0.9.9")]
    [Choice(How, Dynamic, Values = ["yes"], Optional = true)]
    [Choice(How, Static, Optional = true), Choice(How, None, Values = ["no"], Optional = true)]
    public bool? Relabel { get; set; }

    /// <summary>The label of the domain's process; of a label that libvirt makes it is there while the domain runs.</summary>
    [Element("label"), Choice(How, Dynamic, Optional = true), Choice(How, Static)]
    public string? Label { get; set; }

    /// <summary>The label of the domain's resources while it runs. Written by libvirt alone.</summary>
    [Element("imagelabel"), Choice(How, Dynamic, Optional = true), Choice(How, Static, Optional = true)]
    public string? ImageLabel { get; set; }

    /// <summary>What libvirt makes the label from.</summary>
    [Element("baselabel"), Choice(How, Dynamic, Optional = true)]
    public string? BaseLabel { get; set; }
}

/// <summary>Who makes the security label of a domain.</summary>
public enum SecurityLabelType : byte
{
    /// <summary>libvirt, another one for each domain.</summary>
    [Value("dynamic"), Since("0.6.1")]
    Dynamic,

    /// <summary>Whoever defines the domain.</summary>
    [Value("static"), Since("0.6.2")]
    Static,

    /// <summary>Nobody: the domain is not confined.</summary>
    [Value("none"), Since("0.9.10")]
    None,
}
