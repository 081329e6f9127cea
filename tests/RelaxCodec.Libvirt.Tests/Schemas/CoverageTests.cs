using RelaxCodec.Conformance.Coverage;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Schemas;

/// <summary>The model has what libvirt's schema for domains has, in each release, and nothing else.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void Nothing_is_missing_and_nothing_is_too_much()
    {
        LibvirtCorpus.Require();

        Assert.Empty(CoveragePage.Make().Differences);
    }

    [Fact]
    public void The_page_is_current()
    {
        LibvirtCorpus.Require(JudgedReleases.Libvirt12);

        Assert.Equal(File.ReadAllText(Repository.PathOf("docs/coverage.md")), CoveragePage.Make().ToString());
    }
}
