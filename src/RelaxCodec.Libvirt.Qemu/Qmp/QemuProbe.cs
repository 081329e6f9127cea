using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// Tells what a QEMU can do by its answers to QMP, by the same questions as libvirt (<c>virQEMUCapsInitQMPMonitor</c>). Only named types
/// are asked for their properties: to ask for some others ends the process of some builds.
/// </summary>
public static class QemuProbe
{
    private static readonly (string Type, QemuCapability Capability)[] Types =
    [
        ("virtio-net-pci", QemuCapability.VirtioNet),
        ("virtio-net-ccw", QemuCapability.VirtioNet),
        ("virtio-net-device", QemuCapability.VirtioNet),
        ("virtio-net-pci-transitional", QemuCapability.VirtioPciTransitional),
        ("virtio-net-pci-non-transitional", QemuCapability.VirtioPciTransitional),
        ("vfio-pci", QemuCapability.VfioPci),
        ("rtl8139", QemuCapability.Rtl8139),
        ("e1000", QemuCapability.E1000),
        ("gpex-pcihost", QemuCapability.GpexPciHost),
        ("pcie-root-port", QemuCapability.PcieRootPort),
        ("ioh3420", QemuCapability.Ioh3420),
    ];

    private static readonly string[] VirtioNics = ["virtio-net-pci", "virtio-net-ccw"];

    private static readonly (string Property, QemuCapability Capability)[] VirtioNicProperties =
    [
        ("failover", QemuCapability.VirtioNetFailover),
        ("rss", QemuCapability.VirtioNetRss),
        ("acpi-index", QemuCapability.AcpiIndex),
        // Whoever asks for virtio disks on S390 gets the same answer.
        ("loadparm", QemuCapability.VirtioCcwLoadParameter),
    ];

    /// <summary>
    /// Reads a transcript in the form of libvirt's <c>tests/qemucapabilitiesdata/*.replies</c>: commands, each with its reply.
    /// </summary>
    /// <param name="utf8">The transcript.</param>
    /// <exception cref="QmpException">It is no such transcript, or lacks a reply that is needed.</exception>
    public static QemuCapabilities OfReplies(ReadOnlyMemory<byte> utf8)
    {
        var transcript = QmpTranscript.Read(utf8.Span);
        // A transcript answers at once.
        return RunAsync(transcript, CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>
    /// Asks a running QEMU over its QMP socket (<c>-qmp unix:PATH,server=on,wait=off</c>). Nobody else may be connected to that socket.
    /// </summary>
    /// <param name="socketPath">The path of the unix socket.</param>
    /// <param name="timeout">How long to wait for each answer; null for ten seconds.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="QmpException">There is no such socket, what answers is not QMP, or it closes, refuses or never answers.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<QemuCapabilities> OfSocketAsync(
        string socketPath, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(socketPath);
        await using QmpConnection connection = await QmpConnection
            .OpenAsync(socketPath, timeout ?? QmpConnection.DefaultTimeout, cancellationToken).ConfigureAwait(false);
        return await RunAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<QemuCapabilities> RunAsync(IQmpMonitor monitor, CancellationToken cancellationToken)
    {
        QemuVersion version = VersionOf(await Needed("query-version").ConfigureAwait(false));
        JsonElement target = await Needed("query-target").ConfigureAwait(false);
        string architecture = QmpJson.Text(target, "arch") ?? throw Unusable("query-target");
        var found = new HashSet<QemuCapability>();

        if (TakesJson(await Needed("query-qmp-schema").ConfigureAwait(false)))
            found.Add(QemuCapability.DeviceJson);

        HashSet<string> types = NamesIn(await Needed("qom-list-types").ConfigureAwait(false), "qom-list-types");
        found.UnionWith(Types.Where(entry => types.Contains(entry.Type)).Select(entry => entry.Capability));

        foreach (string nic in VirtioNics.Where(types.Contains))
        {
            if (await monitor.AskAsync("device-list-properties", nic, cancellationToken).ConfigureAwait(false) is not { } answer)
                continue;
            HashSet<string> properties = NamesIn(answer, "device-list-properties");
            found.UnionWith(VirtioNicProperties.Where(entry => properties.Contains(entry.Property)).Select(entry => entry.Capability));
        }

        return new QemuCapabilities(version, architecture, found);

        async Task<JsonElement> Needed(string command) =>
            await monitor.AskAsync(command, null, cancellationToken).ConfigureAwait(false)
            ?? throw new QmpException($"there is no answer to {command}");
    }

    private static QemuVersion VersionOf(JsonElement answer)
    {
        if (QmpJson.Member(answer, "qemu") is { } numbers
            && QmpJson.Integer(numbers, "major") is { } major
            && QmpJson.Integer(numbers, "minor") is { } minor
            && QmpJson.Integer(numbers, "micro") is { } micro)
            return new QemuVersion(major, minor, micro, QmpJson.Text(answer, "package")?.Trim().TrimStart('(').TrimEnd(')') ?? "");
        throw Unusable("query-version");
    }

    // The feature of device_add says that JSON works for good: before it, such a device could not be unplugged.
    private static bool TakesJson(JsonElement schema) =>
        ItemsOf(schema, "query-qmp-schema").Any(entry =>
            QmpJson.Text(entry, "meta-type") == "command"
            && QmpJson.Text(entry, "name") == "device_add"
            && QmpJson.Member(entry, "features") is { ValueKind: JsonValueKind.Array } features
            && features.EnumerateArray().Any(IsJsonHotplug));

    private static bool IsJsonHotplug(JsonElement feature) => QmpJson.Text(feature) == "json-cli-hotplug";

    private static HashSet<string> NamesIn(JsonElement answer, string command) =>
        [.. ItemsOf(answer, command).Select(item => QmpJson.Text(item, "name")).OfType<string>()];

    private static JsonElement.ArrayEnumerator ItemsOf(JsonElement answer, string command) =>
        answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray() : throw Unusable(command);

    private static QmpException Unusable(string command) => new($"the answer to {command} is not one of QEMU's");
}
