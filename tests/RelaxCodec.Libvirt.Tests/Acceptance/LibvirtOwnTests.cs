using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules on the domains that libvirt tests its QEMU driver with.</summary>
public sealed class LibvirtOwnTests
{
    // What decides is not in the domain, or not yet in a rule.
    private static readonly Dictionary<string, string[]> Unforeseen = new()
    {
        ["the QEMU that libvirt's test says it has"] =
        [
            "cpu-model-deprecated-features-off", "disk-network-rbd-encryption", "disk-network-rbd-encryption-layering",
            "disk-network-rbd-encryption-luks-any", "disk-network-tlsx509-nbd-hostname", "hostdev-subsys-mdev-vfio-ccw",
            "hostdev-vfio-zpci", "hostdev-vfio-zpci-autogenerate-fids", "hugepages-memaccess3", "hvf-x86_64-q35-headless",
            "iothreads-nocap", "machine-i8042-off", "machine-i8042-on", "misc-enable-s4", "missing-machine",
            "pc-i440fx-acpi-root-hotplug-disable", "pc-i440fx-acpi-root-hotplug-enable", "pseries-features-ccf", "pseries-features-cfpc",
            "pseries-features-hpt-pagesize", "pseries-features-htm", "pseries-features-ibs", "pseries-features-nested-hv",
            "pseries-features-sbbc", "s390x-ccw-acpi", "shmem", "tpm-emulator", "tpm-emulator-tpm2",
            "usb-controller-default-unavailable-g3beige", "usb-controller-default-unavailable-i440fx",
            "usb-controller-default-unavailable-mac99", "usb-controller-default-unavailable-mac99ppc",
            "usb-controller-default-unavailable-powernv9", "usb-controller-default-unavailable-pseries",
            "usb-controller-default-unavailable-q35", "usb-controller-default-unavailable-versatilepb-armv7l",
            "usb-controller-explicit-unavailable-q35", "usb-controller-nec-xhci-unavailable", "usb-controller-qemu-xhci-unavailable",
            "virtio-iommu-x86_64", "virtio-lun", "virtio-options-memballoon-freepage-reporting",
        ],
        ["the host that it has: its processor, NUMA nodes, huge pages, firmware"] =
        [
            "aarch64-kvm-32-on-64", "cpu-host-model-nofallback", "cpu-nofallback", "cpu-s390-features",
            "default-video-type-x86_64-caps-test-0", "firmware-auto-efi-loader-path-nonstandard",
            "firmware-auto-efi-nvram-template-nonstandard", "firmware-auto-efi-rw", "firmware-auto-efi-rw-pflash", "hugepages-default-5M",
            "numatune-memnode-unavailable-restrictive", "numatune-memnode-unavailable-strict", "numatune-static-nodeset-exceed-hostnode",
            "pseries-cpu-compat-power10", "pseries-cpu-compat-power9",
        ],
        ["the release between the two that changed it is not known"] =
        [
            "firmware-auto-efi-loader-insecure", "firmware-auto-efi-loader-path", "firmware-manual-efi-features", "vhost-user-fs-readonly",
        ],
        ["addresses that libvirt gives by itself"] =
        [
            "disk-address-conflict", "pcie-root-port-too-many", "pseries-vio-address-clash", "usb-controller-default-isapc",
        ],
        ["the list of what a processor or a machine has"] = ["aarch64-features-wrong", "aarch64-noacpi-acpi", "cpu-hotplug-granularity"],
        ["no rule has it yet"] = ["chardev-reconnect-generated-path", "disk-target-overflow", "memory-align-fail"],
    };

    [Fact]
    public void What_libvirt_refuses_is_reported()
    {
        string[] missed =
        [
            .. Refused(JudgedReleases.Libvirt9).Concat(Refused(JudgedReleases.Libvirt11))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(Unforeseen.Values.SelectMany(names => names).Order(StringComparer.Ordinal), missed);
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

    // The domains that libvirt's QEMU driver refuses in its own tests, and we do not.
    private static IEnumerable<string> Refused(string release)
    {
        string inputs = release == JudgedReleases.Libvirt9 ? LibvirtCorpus.DomainInputs : LibvirtCorpus.DomainConfigurations;
        string folder = Path.Combine(LibvirtCorpus.Require(release).Folder, "tests", inputs);
        return Directory.GetFiles(folder, "*.err").Select(error => Path.GetFileName(error).Split('.')[0]).Distinct()
            .Where(name => File.Exists(Path.Combine(folder, name + ".xml"))
                && !IsReported(File.ReadAllText(Path.Combine(folder, name + ".xml")), release));
    }

    private static bool IsReported(string domain, string release) =>
        AcceptanceRules.Check(domain, XmlRelease.Parse(release)).Count > 0
        || Strictly.Read<Domain>(domain, release).Any(problem => problem.Severity == ProblemSeverity.Error);

    private static IEnumerable<Problem> Errors(string domain) =>
        AcceptanceRules.Check(domain, Probes.Release).Where(problem => problem.Severity == ProblemSeverity.Error);
}
