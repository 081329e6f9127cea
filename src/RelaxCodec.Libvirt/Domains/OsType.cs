namespace RelaxCodec.Libvirt;

/// <summary>The type of operating system booted in the domain.</summary>
[Element("type")]
public sealed partial class OsType
{
    /// <summary>The architecture of the guest's processor; the host's if absent.</summary>
    [Attr("arch")]
    public Architecture? Arch { get; set; }

    /// <summary>The machine type, such as <c>pc-q35-7.2</c>.</summary>
    [Attr("machine")]
    public string? Machine { get; set; }

    /// <summary>Full virtualization, paravirtualization or a container.</summary>
    [Text]
    public required OsKind Kind { get; set; }
}
