namespace RelaxCodec.Libvirt;

/// <summary>The release of libvirt whose form the model follows.</summary>
public static class LibvirtRelease
{
    /// <summary>Its version number.</summary>
    public const string Version = "9.0.0";
}
