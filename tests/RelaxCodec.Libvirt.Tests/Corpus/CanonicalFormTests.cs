using System.Text.RegularExpressions;
using System.Xml.Linq;
using RelaxCodec.Conformance.Documents;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>What libvirt itself has printed is printed by us the same, to the byte, however it is shuffled before.</summary>
public sealed partial class CanonicalFormTests
{
    private const string Generic = "genericxml2xmloutdata";
    private static readonly string[] Networks = ["networkxml2xmlout", "networkxml2xmlupdateout"];

    // Of libvirt 11.3.0: the folder of inputs and outputs, whose outputs have the QEMU in their names, and those of other drivers.
    private const string Qemu = LibvirtCorpus.DomainConfigurations;
    private const string Bhyve = "bhyvexml2xmloutdata";
    private const string Lxc = "lxcxml2xmloutdata";
    private const string Vmx = "vmx2xmldata";

    public static TheoryData<string, string, int> Folders => new()
    {
        { JudgedReleases.Libvirt9, LibvirtCorpus.DomainOutputs, 620 },
        { JudgedReleases.Libvirt9, Generic, 21 },
        { JudgedReleases.Libvirt11, Qemu, 1110 },
        { JudgedReleases.Libvirt11, Generic, 22 },
        { JudgedReleases.Libvirt11, Bhyve, 47 },
        { JudgedReleases.Libvirt11, Lxc, 1 },
        { JudgedReleases.Libvirt11, Vmx, 76 },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_domain_that_libvirt_has_printed_stays_as_it_is(string release, string folder, int count)
    {
        string[] domains = Texts(release, "domain", folder);

        Assert.Equal(count, domains.Length);
        Assert.All(domains, domain => Assert.Equal(domain, Format<Domain>(domain, release)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_shuffled_domain_is_printed_as_libvirt_prints_it(string release, string folder, int count)
    {
        var shuffling = new Shuffling(1);
        string[] domains = Texts(release, "domain", folder);

        Assert.Equal(count, domains.Length);
        Assert.All(domains, domain =>
            Assert.Equal(domain, Format<Domain>(shuffling.Shuffle(XElement.Parse(domain, LoadOptions.PreserveWhitespace)), release)));
    }

    // libvirt declares the namespace of a driver in the root, and only if something is in it.
    [Fact]
    public void What_code_adds_for_one_driver_has_its_namespace_declared_in_the_root()
    {
        Domain domain = XmlCodec.Parse<Domain>("<domain type='kvm'><name>n</name></domain>");
        Assert.Equal("<domain type='kvm'>\n  <name>n</name>\n</domain>\n", XmlCodec.Format(domain));

        domain.QemuCommandLine = new QemuCommandLine { Arguments = { new QemuArgument { Value = "-s" } } };

        Assert.Equal(
            "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n  <name>n</name>\n  <qemu:commandline>\n"
            + "    <qemu:arg value='-s'/>\n  </qemu:commandline>\n</domain>\n",
            XmlCodec.Format(domain));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, 60)]
    [InlineData(JudgedReleases.Libvirt11, 63)]
    public void A_network_that_libvirt_has_printed_stays_as_it_is(string release, int count)
    {
        string[] networks = Texts(release, "network", Networks);

        Assert.Equal(count, networks.Length);
        Assert.All(networks, network => Assert.Equal(network, Format<Network>(network, release)));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    public void A_shuffled_network_is_printed_as_libvirt_prints_it(string release)
    {
        var shuffling = new Shuffling(2);

        Assert.All(Texts(release, "network", Networks),
            network => Assert.Equal(network, Format<Network>(shuffling.Shuffle(XElement.Parse(network)), release)));
    }

    // The one difference in form that networks have got since.
    [Fact]
    public void An_address_without_children_is_printed_as_the_release_prints_it()
    {
        const string network = "<network>\n  <name>n</name>\n  <ip address='192.0.2.1'/>\n</network>\n";
        string before = network.Replace("/>", ">\n  </ip>", StringComparison.Ordinal);

        Assert.Equal(before, Format<Network>(network, JudgedReleases.Libvirt9));
        Assert.Equal(before, Format<Network>(network, JudgedReleases.Libvirt11));
        Assert.Equal(network, Format<Network>(before, JudgedReleases.Libvirt12));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, "interface", 191, LibvirtCorpus.DomainOutputs)]
    [InlineData(JudgedReleases.Libvirt9, "hostdev", 73, LibvirtCorpus.DomainOutputs)]
    [InlineData(JudgedReleases.Libvirt11, "interface", 300, Qemu, Generic, Bhyve, Lxc, Vmx)]
    [InlineData(JudgedReleases.Libvirt11, "hostdev", 88, Qemu, Generic, Bhyve, Lxc, Vmx)]
    public void A_shuffled_device_is_printed_as_libvirt_prints_it(string release, string elementName, int count, params string[] folders)
    {
        var shuffling = new Shuffling(3);
        string[] devices = [.. folders.SelectMany(folder => Texts(release, "domain", folder)).SelectMany(domain => Device().Matches(domain))
            .Where(match => match.Groups["name"].Value == elementName)
            .Select(match => match.Value.Replace("\n    ", "\n", StringComparison.Ordinal) + "\n").Distinct()];

        Assert.Equal(count, devices.Length);
        Assert.All(devices, device =>
        {
            string shuffled = shuffling.Shuffle(XElement.Parse(device));
            Assert.Equal(device, elementName == "interface" ? Format<Interface>(shuffled, release) : Format<Hostdev>(shuffled, release));
        });
    }

    private static string Format<T>(string xml, string release)
        where T : class, IXmlElement<T> =>
        XmlCodec.Format(XmlCodec.Read<T>(xml, XmlReadOptions.Lenient).Value!, new XmlFormatOptions { Release = XmlRelease.Parse(release) });

    private static string[] Texts(string release, string rootName, params string[] folders) =>
        [.. LibvirtCorpus.Require(release)
            .FilesWithRoot(rootName, folders)
            .Where(PrintedDomains.IsPrinted)
            .Select(file => File.ReadAllText(file.Path))];

    // libvirt puts each child of <devices> at a depth of four spaces.
    [GeneratedRegex(
        "(?<=^    )<(?<name>interface|hostdev) .*?^    </\\k<name>>",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Device();
}
