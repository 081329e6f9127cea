namespace RelaxCodec.Libvirt;

/// <summary>The type of operating system booted in the domain.</summary>
[Element("type"), Alternatives(ByKind)]
public sealed partial class OsType
{
    private const string ByKind = "kind";
    private const string Xen = "xen";
    private const string Full = "hvm";
    private const string Container = "exe";

    /// <summary>The architecture of the guest's processor; the host's if absent.</summary>
    [Attr("arch"), Choice(ByKind, Xen, Values = ["i686", "x86_64", "ia64"], Optional = true)]
    [Choice(ByKind, Full, Optional = true), Choice(ByKind, Container, Optional = true)]
    public Architecture? Arch { get; set; }

    /// <summary>
    /// The machine type, such as <c>pc-q35-7.2</c>; the hypervisor's usual one if absent. That of a Xen guest is <c>xenpv</c>,
    /// <c>xenfv</c> or <c>xenpvh</c>.
    /// </summary>
    [Attr("machine"), Data<OsMachine>, Choice(ByKind, Xen, Datatype = typeof(XenMachine), Optional = true)]
    [Choice(ByKind, Full, Datatype = typeof(MachineName), Optional = true)]
    public string? Machine { get; set; }

    /// <summary>Full virtualization, paravirtualization or a container.</summary>
    [Text, Choice(ByKind, Xen, Values = ["xen", "linux", "xenpvh"]), Choice(ByKind, Full, Values = ["hvm"])]
    [Choice(ByKind, Container, Values = ["exe"])]
    public OsKind? Kind { get; set; }
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

/// <summary>The name of a machine type.</summary>
[Datatype("osMachine", Expected = "a machine type of letters, digits, '_', '.' and '-'")]
[Data("string", Pattern = MachineName.Pattern), Data("token", Pattern = XenMachine.Pattern)]
public sealed partial class OsMachine;

/// <summary>The machine type of a virtual machine.</summary>
[Datatype("machineName", Expected = "a machine type of letters, digits, '_', '.' and '-'")]
[Data("string", Pattern = Pattern)]
public sealed partial class MachineName
{
    internal const string Pattern = @"[a-zA-Z0-9_\.\-]+";
}

/// <summary>The machine type of a paravirtual guest of Xen.</summary>
[Datatype("xenMachine", Expected = "xenpv, xenfv or xenpvh")]
[Data("token", Pattern = Pattern)]
public sealed partial class XenMachine
{
    internal const string Pattern = "xenpv|xenfv|xenpvh";
}
