namespace RelaxCodec.Libvirt;

/// <summary>
/// What a QEMU can do. The package RelaxCodec.Libvirt.Qemu reads it from a transcript of libvirt's questions (<c>.replies</c>), or asks a
/// QEMU that runs. Each capability is decided by what QEMU answers, never by its version.
/// </summary>
public sealed class QemuCapabilities
{
    private readonly HashSet<QemuCapability> _capabilities;

    /// <summary>Creates the capabilities of a QEMU that is known from elsewhere.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="architecture">The architecture that it emulates, as QEMU names it.</param>
    /// <param name="capabilities">What it can do.</param>
    public QemuCapabilities(QemuVersion version, string architecture, params IEnumerable<QemuCapability> capabilities)
    {
        Version = version;
        Architecture = architecture;
        _capabilities = [.. capabilities];
    }

    /// <summary>A QEMU that can do everything known here: the newest form of all arguments.</summary>
    public static QemuCapabilities Newest { get; } = new(new QemuVersion(8, 0, 0), "x86_64", Enum.GetValues<QemuCapability>());

    /// <summary>The version.</summary>
    public QemuVersion Version { get; }

    /// <summary>
    /// The architecture that it emulates, as QEMU names it (<c>query-target</c>): <c>x86_64</c>, <c>aarch64</c>, <c>s390x</c>.
    /// </summary>
    public string Architecture { get; }

    /// <summary>Whether virtio NICs may be the standby of a failover pair.</summary>
    public bool HasFailover => Has(QemuCapability.VirtioNetFailover);

    /// <summary>Whether QEMU can do something.</summary>
    /// <param name="capability">What.</param>
    public bool Has(QemuCapability capability) => _capabilities.Contains(capability);
}
