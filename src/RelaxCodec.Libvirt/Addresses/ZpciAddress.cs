namespace RelaxCodec.Libvirt;

/// <summary>The identifiers of a PCI device on S390, since libvirt 4.10.0.</summary>
[Element("zpci")]
public sealed partial class ZpciAddress
{
    /// <summary>The user-defined identifier.</summary>
    [Attr("uid"), Data<ZpciUid>]
    public LibvirtNumber? Uid { get; set; }

    /// <summary>The function identifier.</summary>
    [Attr("fid"), Data<ZpciFid>]
    public LibvirtNumber? Fid { get; set; }
}
