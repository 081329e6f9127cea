namespace RelaxCodec.Libvirt;

/// <summary>
/// What a QEMU can do: read from a transcript of libvirt's questions (<c>.replies</c>), or asked of a QEMU that runs. Each capability is decided
/// by what QEMU answers, never by its version.
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

    /// <summary>The architecture that it emulates, as QEMU names it (<c>query-target</c>): <c>x86_64</c>, <c>aarch64</c>, <c>s390x</c>.</summary>
    public string Architecture { get; }

    /// <summary>Whether virtio NICs may be the standby of a failover pair.</summary>
    public bool HasFailover => Has(QemuCapability.VirtioNetFailover);

    /// <summary>Whether QEMU can do something.</summary>
    /// <param name="capability">What.</param>
    public bool Has(QemuCapability capability) => _capabilities.Contains(capability);

    /// <summary>Reads a transcript in the form of libvirt's <c>tests/qemucapabilitiesdata/*.replies</c>: commands, each with its reply.</summary>
    /// <param name="utf8">The transcript.</param>
    /// <exception cref="QmpException">It is no such transcript, or lacks a reply that is needed.</exception>
    public static QemuCapabilities OfReplies(ReadOnlyMemory<byte> utf8)
    {
        var transcript = QmpTranscript.Read(utf8.Span);
        // A transcript answers at once.
        return QemuProbe.RunAsync(transcript, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Asks a running QEMU over its QMP socket (<c>-qmp unix:PATH,server=on,wait=off</c>). Nobody else may be connected to that socket.</summary>
    /// <param name="socketPath">The path of the unix socket.</param>
    /// <param name="timeout">How long to wait for each answer; null for ten seconds.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="QmpException">There is no such socket, what answers is not QMP, or it closes, refuses or never answers.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<QemuCapabilities> ProbeAsync(string socketPath, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(socketPath);
        await using QmpConnection connection = await QmpConnection
            .OpenAsync(socketPath, timeout ?? QmpConnection.DefaultTimeout, cancellationToken).ConfigureAwait(false);
        return await QemuProbe.RunAsync(connection, cancellationToken).ConfigureAwait(false);
    }
}
