namespace RelaxCodec.Oracles;

/// <summary>The releases of libvirt and QEMU that Debian has, and that judge us therefore.</summary>
public static class JudgedReleases
{
    /// <summary>libvirt 9.0.0, which Debian 12 installs: its tests, schemas and driver for tests.</summary>
    public const string Libvirt9 = "9.0.0";

    /// <summary>libvirt 11.3.0, unpacked: the same, and its QEMU driver with <see cref="Qemu10"/>.</summary>
    public const string Libvirt11 = "11.3.0";

    /// <summary>libvirt 12.8.0, unpacked where it can be had: no tests, and its QEMU driver with <see cref="Qemu11"/>.</summary>
    public const string Libvirt12 = "12.8.0";

    /// <summary>QEMU 7.2, which Debian 12 installs.</summary>
    public const string Qemu7 = "7";

    /// <summary>QEMU 10.0, unpacked beside libvirt 11.3.0.</summary>
    public const string Qemu10 = "10";

    /// <summary>QEMU 11.1, unpacked beside libvirt 12.8.0 where that can be had.</summary>
    public const string Qemu11 = "11";
}
