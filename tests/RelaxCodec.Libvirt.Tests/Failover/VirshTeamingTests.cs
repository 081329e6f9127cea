using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>What <c>check</c> passes in the teaming dialect libvirt itself takes, and prints with the same pairs.</summary>
public sealed class VirshTeamingTests
{
    private const string Name = "guest";
    private const int RandomDomains = 300;

    private static readonly FailoverOptions OnlyTeaming = new() { Dialect = FailoverDialect.Teaming };

    [Fact]
    public void Random_pairs_written_in_the_teaming_dialect() => Judge(
        [.. Enumerable.Range(0, RandomDomains).Select(seed => FailoverConversion.ToTeaming(RandomPairs.Domain(new Random(seed))).Text)],
        RandomDomains);

    [Fact]
    public void The_examples_of_the_rules() => Judge(
        [.. DocumentedExamplesTests.All().Select(devices => FailoverConversion.ToTeaming(MarkedDomain.With(devices)).Text)], fewest: 19);

    [Fact]
    public void The_pairs_of_libvirts_own_tests() => Judge(
        [
            .. LibvirtCorpus.Require().Files
                .Where(file => file.Name.StartsWith($"{LibvirtCorpus.DomainInputs}/net-virtio-teaming", StringComparison.Ordinal))
                .Select(file => File.ReadAllText(file.Path)),
        ],
        fewest: 3);

    private static void Judge(IEnumerable<string> domains, int fewest)
    {
        var virsh = Virsh.Require();
        string[] passed = [.. domains.Select(ForTestDriver).Where(Passes)];
        IReadOnlyList<string?> printed = virsh.DefineAndPrint(passed);

        Assert.True(passed.Length >= fewest, $"check passes only {passed.Length} of the domains");
        Assert.All(passed.Zip(printed), domain =>
        {
            Assert.NotNull(domain.Second);
            Assert.All(PairsIn(domain.First).Zip(PairsIn(domain.Second), KeyValuePair.Create), pair => AssertSame(pair.Key, pair.Value));
            Assert.Equal(PairsIn(domain.First).Count, PairsIn(domain.Second).Count);
        });
    }

    // libvirt makes up what MAC address is not written.
    private static void AssertSame(FailoverPair written, FailoverPair printed)
    {
        Assert.Equal(written.StandbyAlias, printed.StandbyAlias);
        Assert.Equal(written.StandbyMac ?? printed.StandbyMac, printed.StandbyMac);
        Assert.Equal(written.PrimaryMac ?? printed.PrimaryMac, printed.PrimaryMac);
    }

    // The driver takes domains of its own type only, and knows no machine by name.
    private static string ForTestDriver(string xml)
    {
        var document = XDocument.Parse(xml);
        XElement domain = document.Root!;
        domain.SetAttributeValue("type", "test");
        domain.SetElementValue("name", Name);
        domain.Element("os")!.ReplaceNodes(new XElement("type", "hvm"));
        return document.ToString();
    }

    private static bool Passes(string xml) =>
        Strictly.Read<Domain>(xml).Count == 0
        && FailoverRules.Check(MarkedDomain.Read(xml), OnlyTeaming)
            .Concat(AcceptanceRules.Check(xml, XmlRelease.Parse(JudgedReleases.Libvirt9)))
            .All(problem => problem.Severity != ProblemSeverity.Error);

    private static IReadOnlyList<FailoverPair> PairsIn(string xml) =>
        [.. FailoverPairs.Of(MarkedDomain.Read(xml), OnlyTeaming).Pairs.OrderBy(pair => pair.StandbyAlias, StringComparer.Ordinal)];
}
