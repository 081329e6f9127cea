namespace RelaxCodec.Libvirt;

/// <summary>How the operating system of a domain runs.</summary>
public enum OsKind
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
