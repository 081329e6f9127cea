using System.Text.RegularExpressions;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>
/// With which capabilities libvirt's <c>qemuxml2argvtest.c</c> made a command line: those of a transcript, or flags that it names.
/// </summary>
/// <param name="tests">libvirt's <c>tests</c>.</param>
internal sealed partial class ArgvCapabilities(string tests)
{
    private static readonly Dictionary<string, QemuCapability> Flags = new()
    {
        ["QEMU_CAPS_DEVICE_JSON"] = QemuCapability.DeviceJson,
        ["QEMU_CAPS_DEVICE_VIRTIO_NET"] = QemuCapability.VirtioNet,
        ["QEMU_CAPS_VIRTIO_NET_RSS"] = QemuCapability.VirtioNetRss,
        ["QEMU_CAPS_VIRTIO_PCI_TRANSITIONAL"] = QemuCapability.VirtioPciTransitional,
        ["QEMU_CAPS_ACPI_INDEX"] = QemuCapability.AcpiIndex,
        ["QEMU_CAPS_DEVICE_VFIO_PCI"] = QemuCapability.VfioPci,
        ["QEMU_CAPS_DEVICE_RTL8139"] = QemuCapability.Rtl8139,
        ["QEMU_CAPS_DEVICE_E1000"] = QemuCapability.E1000,
        ["QEMU_CAPS_OBJECT_GPEX"] = QemuCapability.GpexPciHost,
        ["QEMU_CAPS_DEVICE_PCIE_ROOT_PORT"] = QemuCapability.PcieRootPort,
        ["QEMU_CAPS_DEVICE_IOH3420"] = QemuCapability.Ioh3420,
    };

    private readonly Lazy<string> _program = new(() => File.ReadAllText(Path.Combine(tests, "qemuxml2argvtest.c")));
    private readonly Dictionary<string, QemuCapabilities> _transcripts = [];

    /// <summary>Those of a transcript.</summary>
    /// <param name="name">Its architecture, version or <c>latest</c>, and variant, such as <c>+amdsev</c>.</param>
    public QemuCapabilities OfTranscript(Match name)
    {
        string version = name.Groups["version"].Value;
        // 9.0.0 has a dot before the architecture, later releases a line.
        var transcript = new Regex(
            $@"^caps_(?<version>\d+\.\d+\.\d+)[._]{Regex.Escape(name.Groups["arch"].Value + name.Groups["variant"].Value)}\.replies$");
        string file = (
            from path in Directory.GetFiles(Path.Combine(tests, "qemucapabilitiesdata"))
            let match = transcript.Match(Path.GetFileName(path))
            where match.Success && (version == "latest" || match.Groups["version"].Value == version)
            select (path, Version.Parse(match.Groups["version"].Value))).MaxBy(found => found.Item2).path;
        if (!_transcripts.TryGetValue(file, out QemuCapabilities? capabilities))
            _transcripts[file] = capabilities = QemuProbe.OfReplies(File.ReadAllBytes(file));
        return capabilities;
    }

    public QemuCapabilities OfFlags(string name)
    {
        Match call = Regex.Match(_program.Value, $"\"{Regex.Escape(name)}\"(?<flags>[^;]*);");
        Assert.True(call.Success, $"{name} is not in qemuxml2argvtest.c");
        return new QemuCapabilities(
            new QemuVersion(0, 0, 0),
            "",
            Flag().Matches(call.Groups["flags"].Value).Select(flag => flag.Value).Where(Flags.ContainsKey).Select(flag => Flags[flag]));
    }

    [GeneratedRegex(@"QEMU_CAPS_\w+")]
    private static partial Regex Flag();
}
