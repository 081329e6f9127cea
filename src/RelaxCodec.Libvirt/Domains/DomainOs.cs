namespace RelaxCodec.Libvirt;

/// <summary>What boots in the domain. Modelled are type, architecture, machine and firmware; the rest is kept as it was written.</summary>
[Element("os")]
public sealed partial class DomainOs
{
    /// <summary>The firmware that libvirt selects by itself, since libvirt 5.2.0.</summary>
    [Attr("firmware")]
    public OsFirmware? Firmware { get; set; }

    /// <summary>The type of operating system, with the architecture and machine it needs.</summary>
    public required OsType Type { get; set; }

    /// <summary>Everything else: loader, kernel, boot devices, init and so on.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}
