namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The releases with which libvirt began to judge devices otherwise.</summary>
internal static class LibvirtChanges
{
    /// <summary>A Linux bridge has VLANs.</summary>
    public static readonly XmlRelease BridgeVlans = XmlRelease.Parse("11.0.0");

    /// <summary>
    /// An interface of type vhostuser can have passt behind it, and is virtio to the QEMU driver if it has no model; what else it can have
    /// is that driver's to judge.
    /// </summary>
    public static readonly XmlRelease VhostUserPasst = XmlRelease.Parse("11.1.0");

    /// <summary>passt takes prefixes of any length and default routes. The release is that of the schema's change.</summary>
    public static readonly XmlRelease PasstRoutes = XmlRelease.Parse("12.2.0");

    /// <summary>A VLAN is refused when a domain is defined and no more when it is started; the first release that was seen to do so.</summary>
    public static readonly XmlRelease VlansWhenDefined = XmlRelease.Parse("12.8.0");
}
