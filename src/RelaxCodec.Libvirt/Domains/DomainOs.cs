namespace RelaxCodec.Libvirt;

/// <summary>What boots in the domain. Modelled are type, architecture, machine and firmware; the rest is kept as it was written.</summary>
[Element("os")]
public sealed partial class DomainOs
{
    /// <summary>The firmware that libvirt selects by itself.</summary>
    [Attr("firmware"), Since("5.2.0")]
    public OsFirmware? Firmware { get; set; }

    /// <summary>The type of operating system, with the architecture and machine it needs.</summary>
    public required OsType Type { get; set; }

    /// <summary>Everything else: loader, kernel, boot devices, init and so on.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}

/// <summary>A kind of firmware.</summary>
public enum OsFirmware : byte
{
    /// <summary>A legacy BIOS.</summary>
    [Value("bios")]
    Bios,

    /// <summary>UEFI.</summary>
    [Value("efi")]
    Efi,
}

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

/// <summary>How the operating system of a domain runs.</summary>
public enum OsKind : byte
{
    /// <summary>On a virtual machine, without knowing it.</summary>
    [Value("hvm")]
    Hvm,

    /// <summary>As a paravirtual guest of Xen.</summary>
    [Value("xen")]
    Xen,

    /// <summary>As a paravirtual guest of Xen, by the older name.</summary>
    [Value("linux")]
    Linux,

    /// <summary>As a PVH guest of Xen.</summary>
    [Value("xenpvh")]
    XenPvh,

    /// <summary>As a process in a container.</summary>
    [Value("exe")]
    Exe,
}
