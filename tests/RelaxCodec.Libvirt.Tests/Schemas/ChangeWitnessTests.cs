using System.Text.RegularExpressions;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Schemas;

/// <summary>A document for each change of libvirt's schemas between 9.0.0 and 12.8.0, which only some releases take.</summary>
public sealed class ChangeWitnessTests
{
    private const string Switch = "switchid='12345678-1234-1234-1234-123456789abc'";

    // What it is, the document, the first release that takes it, the first that takes it no more.
    private static readonly (string Change, string Xml, string Since, string? Until)[] Witnesses =
    [
        (
            "the guest's own MAC address",
            "<interface type='user'><mac address='52:54:00:00:00:01' currentAddress='52:54:00:00:00:02'/></interface>",
            "11.2.0",
            null),
        ("vhostuser without source", "<interface type='vhostuser'/>", "11.1.0", null),
        ("vhostuser without type", "<interface type='vhostuser'><source path='/s' mode='client'/></interface>", "11.1.0", null),
        ("vhostuser without path", "<interface type='vhostuser'><source type='unix' mode='client'/></interface>", "11.1.0", null),
        ("vhostuser without mode", "<interface type='vhostuser'><source type='unix' path='/s'/></interface>", "11.1.0", null),
        (
            "vhostuser by way of a device",
            "<interface type='vhostuser'><source type='unix' path='/s' mode='client' dev='eth0'/></interface>",
            "11.1.0",
            null),
        ("vds without portid", $"<interface type='vds'><source {Switch} portgroupid='p' connectionid='1'/></interface>", "10.6.0", null),
        ("vds without portgroupid", $"<interface type='vds'><source {Switch} portid='1' connectionid='1'/></interface>", "10.6.0", null),
        ("vds without connectionid", $"<interface type='vds'><source {Switch} portid='1' portgroupid='p'/></interface>", "10.6.0", null),
        ("the default backend", "<interface type='user'><backend type='default'/></interface>", "11.3.0", null),
        ("model of an interface's driver", "<interface type='user'><driver model='m'/></interface>", "10.0.0", null),
        ("model beside the kind of driver", "<interface type='user'><driver name='vfio' model='m'/></interface>", "10.0.0", null),
        ("virtio options of an assigned device", "<interface type='user'><driver name='vfio' iommu='on'/></interface>", "6.1.0", "10.0.0"),
        (
            "offloads of an assigned device",
            "<interface type='user'><driver name='kvm'><host gso='on'/></driver></interface>",
            "6.1.0",
            "10.0.0"),
        (
            "delay of reconnecting",
            "<interface type='vhostuser'><source type='unix' path='/s' mode='client'><reconnect delay='3'/></source></interface>",
            "9.2.0",
            null),
        (
            "a bandwidth of more than 32 bits",
            "<interface type='user'><bandwidth><inbound average='18014398509481984'/></bandwidth></interface>",
            "11.3.0",
            null),
        ("host name over DHCP", "<interface type='user'><backend type='passt' hostname='h'/></interface>", "11.8.0", null),
        ("domain name over DHCP", "<interface type='user'><backend type='passt' fqdn='h.example'/></interface>", "11.8.0", null),
        ("NUMA nodes in ACPI", "<interface type='user'><acpi nodeset='0,2-3,^2'/></interface>", "11.8.0", null),
        ("IOMMUFD of an interface", "<interface type='user'><driver iommufd='yes'/></interface>", "12.1.0", null),
        ("a default route", "<interface type='user'><route gateway='192.0.2.1'/></interface>", "12.2.0", null),
        (
            "a USB NIC by its port",
            "<interface type='hostdev'><source><vendor id='0x1'/><product id='0x2'/><address bus='1' port='2'/></source></interface>",
            "12.8.0",
            null),
        ("display of a PCI device", "<hostdev type='pci' display='on'><source><address bus='1'/></source></hostdev>", "10.3.0", null),
        ("framebuffer of a PCI device", "<hostdev type='pci' ramfb='on'><source><address bus='1'/></source></hostdev>", "10.3.0", null),
        ("a driver without a kind", "<hostdev type='pci'><driver/><source><address bus='1'/></source></hostdev>", "10.0.0", null),
        (
            "model of a host device's driver",
            "<hostdev type='pci'><driver model='m'/><source><address bus='1'/></source></hostdev>",
            "10.0.0",
            null),
        (
            "IOMMUFD of a host device",
            "<hostdev type='pci'><driver name='vfio' iommufd='no'/><source><address bus='1'/></source></hostdev>",
            "12.1.0",
            null),
        ("a USB device by its port", "<hostdev type='usb'><source><address bus='1' port='1.2'/></source></hostdev>", "12.8.0", null),
        ("title of a network", "<network><name>n</name><title>t</title></network>", "9.7.0", null),
        ("description of a network", "<network><name>n</name><description>d</description></network>", "9.7.0", null),
        ("a pool's driver without a kind", "<network><name>n</name><forward mode='hostdev'><driver/></forward></network>", "10.0.0", null),
        (
            "a pool's driver of Xen",
            "<network><name>n</name><forward mode='hostdev'><driver name='xen'/></forward></network>",
            "10.0.0",
            null),
        (
            "model of a pool's driver",
            "<network><name>n</name><forward mode='hostdev'><driver name='vfio' model='m'/></forward></network>",
            "10.0.0",
            null),
        (
            "IOMMUFD of a pool",
            "<network><name>n</name><forward mode='hostdev'><driver name='vfio' iommufd='yes'/></forward></network>",
            "12.1.0",
            null),
        ("registration with systemd-resolved", "<network><name>n</name><domain name='d' register='yes'/></network>", "10.1.0", null),
        ("port of a DNS server", "<network><name>n</name><dns><forwarder addr='192.0.2.1' port='5353'/></dns></network>", "12.0.0", null),
        (
            "a network's bandwidth of more than 32 bits",
            "<network><name>n</name><bandwidth><outbound peak='4294967296' average='1'/></bandwidth></network>",
            "11.3.0",
            null),
        (
            "LoongArch",
            "<domain type='qemu'><name>n</name><memory>1</memory><os><type arch='loongarch64'>hvm</type></os></domain>",
            "10.2.0",
            null),
    ];

    // The release that a change came with has a predecessor; those that libvirt's documentation does not date have a schema as theirs.
    private static readonly string[] Releases =
    [
        "9.0.0", "9.1.0", "9.2.0", "9.6.0", "9.7.0", "9.10.0", "10.0.0", "10.1.0", "10.2.0", "10.3.0", "10.5.0", "10.6.0", "11.0.0",
        "11.1.0", "11.2.0", "11.3.0",
        "11.7.0", "11.8.0", "12.0.0", "12.1.0", "12.2.0", "12.7.0", "12.8.0",
    ];

    public static TheoryData<string> Judged => [JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12];

    [Fact]
    public void Each_is_taken_by_the_releases_that_have_it() => Assert.All(Witnesses, witness => Assert.All(Releases, release =>
        Assert.True(IsThere(witness, release) == (Read(witness.Xml, release).Count == 0), $"{witness.Change}, {release}")));

    [Theory]
    [MemberData(nameof(Judged))]
    public void Libvirts_schemas_take_and_refuse_the_same(string release)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require(release);
        foreach (IGrouping<string, (string Change, string Xml, string Since, string? Until)> kind in Witnesses.GroupBy(
            witness => RootOf(witness.Xml)))
        {
            using LibvirtSchema schema = kind.Key is "network" or "domain"
                ? LibvirtSchema.OfDocument(corpus, kind.Key)
                : LibvirtSchema.OfDevice(corpus, kind.Key);
            IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(schema.Path, [.. kind.Select(witness => witness.Xml)]);

            Assert.Equal(
                kind.Select(witness => (witness.Change, IsThere(witness, release))),
                kind.Zip(verdicts, (witness, verdict) => (witness.Change, verdict.IsValid)));
        }
    }

    [Theory]
    [InlineData("12.8.0")]
    [InlineData(null)]
    public void What_excludes_each_other_in_a_driver_is_told_by_what_is_there(string? release)
    {
        XmlReadOptions reading = XmlReadOptions.Strict with { Release = release is null ? null : XmlRelease.Parse(release) };
        Problem problem = Assert.Single(
            XmlCodec.Read<Interface>("<interface type='user'><driver name='vfio' queues='4'/></interface>", reading).Problems);

        Assert.Equal(
            "1:24: error RX014: 'driver' has too much of what excludes each other: leave only @name ('kvm' or 'vfio' or 'xen'), "
            + "or @name ('qemu' or 'vhost') and @queues [/interface/driver]",
            problem.ToString());
    }

    [Fact]
    public void The_page_of_releases_has_each()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/libvirt-releases.md"));

        Assert.All(Witnesses, witness => Assert.Matches(
            $@"\| {Regex.Escape(witness.Change)} \| .* \| {(witness.Until is null
                ? $"since {witness.Since}"
                : $"until {witness.Until}")} \|\n", page));
    }

    private static bool IsThere((string Change, string Xml, string Since, string? Until) witness, string release)
    {
        var asked = XmlRelease.Parse(release);
        return asked >= XmlRelease.Parse(witness.Since) && (witness.Until is null || asked < XmlRelease.Parse(witness.Until));
    }

    private static IReadOnlyList<Problem> Read(string xml, string release) => RootOf(xml) switch
    {
        "network" => Strictly.Read<Network>(xml, release),
        "domain" => Strictly.Read<Domain>(xml, release),
        var device => Strictly.ReadDevice(device, xml, release),
    };

    private static string RootOf(string xml) => xml[1..xml.IndexOfAny([' ', '>'])];
}
