using System.Text.RegularExpressions;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>What libvirt itself has printed is printed by us the same, to the byte, however it is shuffled before.</summary>
public sealed partial class CanonicalFormTests
{
    private const string GenericOutputs = "genericxml2xmloutdata";
    private const string NetworkOutputs = "networkxml2xmlout";

    [Theory]
    [InlineData(LibvirtCorpus.DomainOutputs, 620)]
    [InlineData(GenericOutputs, 21)]
    public void A_domain_that_libvirt_has_printed_stays_as_it_is(string folder, int count)
    {
        string[] domains = Texts("domain", folder);

        Assert.Equal(count, domains.Length);
        Assert.All(domains, domain => Assert.Equal(domain, Format<Domain>(domain)));
    }

    [Theory]
    [InlineData(LibvirtCorpus.DomainOutputs, 620)]
    [InlineData(GenericOutputs, 21)]
    public void A_domain_whose_devices_are_shuffled_is_printed_as_libvirt_prints_it(string folder, int count)
    {
        var shuffling = new Shuffling(1);
        string[] domains = Texts("domain", folder);

        Assert.Equal(count, domains.Length);
        Assert.All(domains, domain => Assert.Equal(domain, Format<Domain>(Modelled().Replace(domain, match => shuffling.Shuffle(XElement.Parse(match.Value))))));
    }

    [Fact]
    public void A_network_that_libvirt_has_printed_stays_as_it_is()
    {
        string[] networks = Texts("network", NetworkOutputs);

        Assert.Equal(42, networks.Length);
        Assert.All(networks, network => Assert.Equal(network, Format<Network>(network)));
    }

    [Fact]
    public void A_shuffled_network_is_printed_as_libvirt_prints_it()
    {
        var shuffling = new Shuffling(2);

        Assert.All(Texts("network", NetworkOutputs), network => Assert.Equal(network, Format<Network>(shuffling.Shuffle(XElement.Parse(network)))));
    }

    [Theory]
    [InlineData("interface", 191)]
    [InlineData("hostdev", 73)]
    public void A_shuffled_device_is_printed_as_libvirt_prints_it(string elementName, int count)
    {
        var shuffling = new Shuffling(3);
        string[] devices = [.. Texts("domain", LibvirtCorpus.DomainOutputs).SelectMany(domain => Device().Matches(domain))
            .Where(match => match.Groups["name"].Value == elementName)
            .Select(match => match.Value.Replace("\n    ", "\n", StringComparison.Ordinal) + "\n").Distinct()];

        Assert.Equal(count, devices.Length);
        Assert.All(devices, device =>
        {
            string shuffled = shuffling.Shuffle(XElement.Parse(device));
            Assert.Equal(device, elementName == "interface" ? Format<Interface>(shuffled) : Format<Hostdev>(shuffled));
        });
    }

    private static string Format<T>(string xml)
        where T : class, IXmlElement<T> => XmlCodec.Format(XmlCodec.Parse<T>(xml, XmlReadOptions.Lenient));

    private static string[] Texts(string rootName, string folder) =>
        [.. LibvirtCorpus.Require().FilesWithRoot(rootName, folder).Select(file => File.ReadAllText(file.Path))];

    // libvirt puts each child of <devices> at a depth of four spaces.
    [GeneratedRegex("(?<=^    )<(?<name>interface|hostdev) .*?^    </\\k<name>>", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Device();

    // Devices, and children of <domain> that are modelled as a whole.
    [GeneratedRegex("(?<=^    )<(?<name>interface|hostdev) .*?^    </\\k<name>>|(?<=^  )<(?<name>name|uuid|memory)(?=[ >]).*?</\\k<name>>",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Modelled();
}
