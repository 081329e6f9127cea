using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules on the domains that libvirt tests its QEMU driver with.</summary>
public sealed class LibvirtOwnTests
{
    // Of the messages about interfaces, host devices and PCI, those that no rule can foresee, and why.
    private static readonly Dictionary<string, string> OutOfScope = new()
    {
        ["440fx-ide-address-conflict"] = "the address of a memory balloon, which a domain keeps as it is, and of a "
            + "controller that is not written",
        ["440fx-wrong-root"] = "controllers",
        ["disk-usb-pci"] = "a disk",
        ["hostdev-subsys-mdev-vfio-ccw"] = "a QEMU without vfio-ccw; others accept it",
        ["hostdev-vfio-zpci"] = "a QEMU without zPCI; others accept it",
        ["hostdev-vfio-zpci-autogenerate-fids"] = "a QEMU without PCI on s390x; others accept it",
        ["non-x86_64-timer-error"] = "a timer",
        ["pc-i440fx-acpi-root-hotplug-disable"] = "controllers",
        ["pc-i440fx-acpi-root-hotplug-enable"] = "controllers",
        ["pseries-default-phb-numa-node"] = "controllers",
        ["pseries-no-parallel"] = "controllers",
        ["pseries-spaprvio-invalid"] = "controllers",
        ["q35-dmi-bad-address1"] = "controllers",
        ["q35-dmi-bad-address2"] = "controllers",
        ["q35-wrong-root"] = "controllers",
        ["shmem-invalid-address"] = "shared memory",
        ["video-ramfb-display-device-pci-address"] = "a video device",
        ["virtio-iommu-invalid-address-type"] = "an IOMMU",
        ["virtio-iommu-invalid-address"] = "an IOMMU",
    };

    private static readonly string[] Subjects = [
        "hostdev", "pci", "interface", "zpci", "vfio", "rx_queue_size", "queues", "ccw", "mediated", "scsi host"
    ];

    [Fact]
    public void What_libvirt_refuses_in_interfaces_and_host_devices_is_reported()
    {
        string folder = Path.Combine(LibvirtCorpus.Require().Folder, "tests", LibvirtCorpus.DomainInputs);
        string[] missed =
        [
            .. Directory.GetFiles(folder, "*.err")
                .Where(error => Subjects.Any(subject => File.ReadAllText(error).Contains(subject, StringComparison.OrdinalIgnoreCase)))
                .Select(error => Path.GetFileName(error).Split('.')[0])
                .Where(name => !OutOfScope.ContainsKey(name) && !IsOfControllers(name))
                .Where(name =>
                    File.Exists(Path.Combine(folder, name + ".xml")) && !IsReported(File.ReadAllText(Path.Combine(folder, name + ".xml")))),
        ];

        Assert.Empty(missed);
    }

    [Fact]
    public void Nothing_that_libvirt_accepts_has_an_error()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        string[] names =
        [
            .. Directory.GetFiles(Path.Combine(corpus.Folder, "tests", LibvirtCorpus.DomainInputs), "*.args")
                .Select(path => Path.GetFileName(path).Split('.')[0])
                .Distinct(),
        ];
        HashSet<string> accepted = [.. names.Select(name => $"{LibvirtCorpus.DomainInputs}/{name}.xml")];
        CorpusFile[] files =
        [
            .. corpus.FilesWithRoot("domain", LibvirtCorpus.DomainInputs).Where(file => accepted.Contains(file.Name)),
            .. corpus.FilesWithRoot("domain", LibvirtCorpus.DomainOutputs),
        ];

        Assert.True(files.Length > 1000, $"only {files.Length} files");
        Assert.Empty(files.SelectMany(file => Errors(File.ReadAllText(file.Path)).Select(problem => $"{file}: {problem}")));
    }

    private static bool IsOfControllers(string name) =>
        name.StartsWith("pci-root", StringComparison.Ordinal) || name.StartsWith("pci-bridge", StringComparison.Ordinal)
        || name.StartsWith("pci-expander", StringComparison.Ordinal) || name.StartsWith("pcie-", StringComparison.Ordinal)
        || name.StartsWith("pseries-phb", StringComparison.Ordinal)
        || name.StartsWith("disk-", StringComparison.Ordinal) && !name.Contains("hostdev", StringComparison.Ordinal);

    private static bool IsReported(string domain) =>
        AcceptanceRules.Check(domain, Probes.Release).Count > 0
            || Strictly.Read<Domain>(domain).Any(problem => problem.Severity == ProblemSeverity.Error);

    private static IEnumerable<Problem> Errors(string domain) =>
        AcceptanceRules.Check(domain, Probes.Release).Where(problem => problem.Severity == ProblemSeverity.Error);
}
