namespace RelaxCodec.Libvirt;

/// <summary>
/// A virtual machine or container: the root of libvirt's domain XML. Modelled are its identity, memory size, operating system type and
/// network-related devices; everything else is kept as it was written.
/// </summary>
[Element("domain")]
public sealed partial class Domain
{
    private const string Boot = "boot";
    private const string Xen = "xen";
    private const string Full = "full";
    private const string Container = "container";

    /// <summary>The hypervisor that runs the domain.</summary>
    [Attr("type")]
    public required DomainType Type { get; set; }

    /// <summary>The number of the running domain; a domain that is not running has none.</summary>
    [Attr("id"), Data<UnsignedInt>]
    public uint? Id { get; set; }

    /// <summary>The name of the domain, unique on its host.</summary>
    [Element("name"), Data<ObjectNameWithSlash>]
    public required string Name { get; set; }

    /// <summary>The UUID of the domain; libvirt makes a random one if there is none.</summary>
    [Element("uuid"), Data<Uuid>]
    public Guid? Uuid { get; set; }

    /// <summary>The largest amount of memory the domain can have at boot.</summary>
    public Memory? Memory { get; set; }

    /// <summary>The absolute path of the program on the host that loads the guest's kernel, on Xen and bhyve.</summary>
    [Element("bootloader"), Choice(Boot, Xen, Optional = true), Choice(Boot, Full, Optional = true)]
    public string? Bootloader { get; set; }

    /// <summary>The arguments of that program.</summary>
    [Element("bootloader_args"), Since("0.2.3"), Choice(Boot, Xen, Optional = true), Choice(Boot, Full, Optional = true)]
    public string? BootloaderArguments { get; set; }

    /// <summary>What boots in the domain. A guest of Xen that has a boot loader may leave it out.</summary>
    [Choice(Boot, Xen, ChildAlternatives = ["xen"], Optional = true, Place = 1, PlacesUntil = "11.3.0")]
    [Choice(Boot, Full, ChildAlternatives = ["hvm"]), Choice(Boot, Container, ChildAlternatives = ["exe"])]
    public DomainOs? Os { get; set; }

    /// <summary>The devices of the domain.</summary>
    public Devices? Devices { get; set; }

    /// <summary>Everything else in the domain, as it was written.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}

/// <summary>
/// What applications keep with an object of libvirt: elements in namespaces of their own, which libvirt does not look at.
/// </summary>
[Element("metadata")]
public sealed partial class Metadata
{
    /// <summary>The elements, as they were written.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}

/// <summary>
/// The devices of a domain. Modelled are network interfaces and assigned host devices; the rest is kept as it was written.
/// </summary>
[Element("devices"), FullEndElement]
public sealed partial class Devices
{
    /// <summary>The network interfaces.</summary>
    public List<Interface> Interfaces { get; } = [];

    /// <summary>The devices of the host that are assigned to the guest.</summary>
    public List<Hostdev> Hostdevs { get; } = [];

    /// <summary>All other devices.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}
