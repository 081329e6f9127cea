namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What arguments depend on in the release of libvirt.</summary>
internal sealed class QemuArgumentRelease(XmlRelease release)
{
    /// <summary>Whether PCI host devices may be a display, with a framebuffer for booting (<c>display</c>, <c>ramfb</c>).</summary>
    public bool HasHostDisplays { get; } = release >= XmlRelease.Parse("10.3.0");

    /// <summary>
    /// Whether each device that the guest boots from has a <c>loadparm</c> of its own. Of 9.0.0 and 11.3.0 it is known; QEMU has it since
    /// 9.2, of December 2024, and 11.0.0 is the first release after.
    /// </summary>
    public bool HasLoadParameters { get; } = release >= XmlRelease.Parse("11.0.0");

    /// <summary>The release.</summary>
    public XmlRelease Version { get; } = release;

    /// <summary>Whether VFIO may go by way of IOMMUFD, as 12.8.0 does it; 12.1.0 may name the host's device besides.</summary>
    public bool HasIommuFd { get; } = release >= XmlRelease.Parse("12.1.0");
}
