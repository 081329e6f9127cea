namespace RelaxCodec.Libvirt;

/// <summary>How a security driver labels what a device opens on the host, other than the domain's own label says.</summary>
[Element("seclabel")]
public sealed partial class DeviceSecurityLabel
{
    private const string How = "how";
    private const string Labelled = "labelled";

    /// <summary>The security driver, such as <c>selinux</c> or <c>dac</c>; all of them if absent.</summary>
    [Attr("model"), Since("0.9.13")]
    public string? Model { get; set; }

    /// <summary>Whether it is labelled; if so, <see cref="Labels"/> tells how.</summary>
    [Attr("relabel"), YesNo, Since("0.9.9")]
    [Choice(How, "unlabelled", Values = ["no"]), Choice(How, Labelled, Values = ["yes"], Optional = true)]
    public bool? Relabel { get; set; }

    /// <summary>That labelling was skipped, as it was found to be impossible. Written by libvirt alone.</summary>
    [Attr("labelskip"), Choice(How, "skipped")]
    public SkippedLabel? Skipped { get; set; }

    /// <summary>The label.</summary>
    [Element("label"), OneOrMore, Choice(How, Labelled)]
    public List<string> Labels { get; } = [];
}

/// <summary>That labelling was skipped.</summary>
public enum SkippedLabel : byte
{
    /// <summary>It was.</summary>
    [Value("yes")]
    Yes,
}
