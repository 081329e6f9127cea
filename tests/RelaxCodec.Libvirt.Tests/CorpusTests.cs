using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests;

/// <summary>The numbers that every statement about "libvirt's own files" rests on.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void It_holds_all_of_libvirts_test_files()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        Assert.Equal(3564, corpus.Files.Count);
        Assert.Equal(222, corpus.Files.Count(file => file.IsLink));
        Assert.Equal(2260, corpus.FilesWithRoot("domain").Count);
        Assert.Equal(140, corpus.FilesWithRoot("network").Count);
    }

    [Theory]
    [InlineData("interface", 815, 525)]
    [InlineData("hostdev", 235, 168)]
    public void It_holds_devices_of_every_kind(string elementName, int all, int distinct)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        Assert.Equal(all, corpus.Fragments.Count(fragment => fragment.ElementName == elementName));
        Assert.Equal(distinct, corpus.DistinctFragments(elementName).Count);
    }

    [Fact]
    public void A_fragment_knows_where_it_came_from()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        CorpusFragment fragment = corpus.Fragments.First(f => f.File.Name == "qemuxml2argvdata/net-virtio-teaming.xml");

        Assert.Contains("<teaming type=\"persistent\" />", fragment.Text, StringComparison.Ordinal);
        Assert.Contains("<interface", File.ReadLines(fragment.File.Path).ElementAt(fragment.Line - 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LibvirtCorpus.DomainInputs, 1070, 1048)]
    [InlineData(LibvirtCorpus.DomainOutputs, 620, 619)]
    public void Jing_accepts_nearly_all_domains_by_libvirts_own_schema(string folder, int files, int valid)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        SchemaJudge jing = SchemaJudge.Jing.Require();
        IReadOnlyList<CorpusFile> domains = corpus.FilesWithRoot("domain", folder);

        IReadOnlyList<Verdict> verdicts = jing.JudgeFiles(corpus.Schema("domain"), [.. domains.Select(file => file.Path)]);

        Assert.Equal(files, verdicts.Count);
        Assert.Equal(valid, verdicts.Count(verdict => verdict.IsValid));
        Assert.All(verdicts.Zip(domains), pair => Assert.Equal(!pair.Second.IsMeantInvalid, pair.First.IsValid));
    }
}
