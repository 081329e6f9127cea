using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>libvirt's own tests of the teaming dialect, which are right by definition.</summary>
public sealed class LibvirtTeamingTests
{
    [Fact]
    public void Its_teaming_files_are_right_but_for_machines_without_PCI_Express()
    {
        CorpusFile[] files =
        [
            .. LibvirtCorpus.Require().FilesWithRoot("domain", LibvirtCorpus.DomainInputs, LibvirtCorpus.DomainOutputs)
                .Where(file => file.Name.Contains("net-virtio-teaming", StringComparison.Ordinal)),
        ];
        Assert.Equal(6, files.Length);
        Assert.All(files, file =>
        {
            FailoverReport report = FailoverRules.Report(Read(file));
            Assert.Equal(report.Pairs.Pairs.Select(_ => "FO015"), report.Problems.Select(problem => problem.Id));
            Assert.All(report.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        });
    }

    [Theory]
    [InlineData("net-virtio-teaming", 2, new string[0])]
    [InlineData("net-virtio-teaming-hostdev", 2, new string[0])]
    [InlineData("net-virtio-teaming-network", 1, new[] { "myhostdevpool" })]
    public void Their_pairs(string name, int pairs, string[] unknownNetworks)
    {
        CorpusFile file = LibvirtCorpus.Require().Files.Single(file => file.Name == $"{LibvirtCorpus.DomainInputs}/{name}.xml");
        FailoverReport report = FailoverRules.Report(Read(file));
        Assert.Equal(pairs, report.Pairs.Pairs.Count(pair => pair is { IsComplete: true, Dialect: FailoverDialect.Teaming }));
        Assert.Equal(unknownNetworks, report.UnknownNetworks);
        Assert.False(report.UsesDriverDialect);
    }

    [Fact]
    public void No_domain_of_its_tests_has_an_error()
    {
        IReadOnlyList<CorpusFile> files = LibvirtCorpus.Require()
            .FilesWithRoot("domain", LibvirtCorpus.DomainInputs, LibvirtCorpus.DomainOutputs);
        Assert.All(
            files, file => Assert.DoesNotContain(FailoverRules.Check(Read(file)), problem => problem.Severity == ProblemSeverity.Error));
    }

    private static Domain Read(CorpusFile file)
    {
        using FileStream stream = File.OpenRead(file.Path);
        XmlReadResult<Domain> result = XmlCodec.Read<Domain>(stream);
        Assert.NotNull(result.Value);
        return result.Value;
    }
}
