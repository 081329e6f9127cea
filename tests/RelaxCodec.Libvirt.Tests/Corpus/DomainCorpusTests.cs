using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>Every domain of libvirt's own tests that its schema accepts, read and written.</summary>
public sealed class DomainCorpusTests
{
    [Theory]
    [InlineData(LibvirtCorpus.DomainInputs, 1048)]
    [InlineData(LibvirtCorpus.DomainOutputs, 619)]
    public void Domains_are_written_without_loss(string folder, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        IReadOnlyList<CorpusFile> domains = ValidFiles.Of(corpus, "domain", folder);

        Assert.Equal(count, domains.Count);
        Assert.All(domains, file => IsWrittenWithoutLoss<Domain>(file));
    }

    [Fact]
    public void Networks_are_written_without_loss()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        IReadOnlyList<CorpusFile> networks = ValidFiles.Of(corpus, "network");

        Assert.Equal(140, networks.Count);
        Assert.All(networks, file => IsWrittenWithoutLoss<Network>(file));
    }

    [Fact]
    public void Networks_are_read_strictly()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        Assert.All(ValidFiles.Of(corpus, "network"), file => Assert.Empty(Strictly.Read<Network>(File.ReadAllText(file.Path))));
    }

    [Fact]
    public void Domains_are_read_strictly()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        IReadOnlyList<CorpusFile> domains = ValidFiles.Of(corpus, "domain");

        Assert.Equal(2236, domains.Count);
        Assert.All(domains, file => Assert.Empty(Strictly.Read<Domain>(File.ReadAllText(file.Path))));
    }

    private static void IsWrittenWithoutLoss<T>(CorpusFile file)
        where T : class, IXmlElement<T>
    {
        string input = File.ReadAllText(file.Path);
        T read = XmlCodec.Parse<T>(input);

        string output = XmlCodec.Format(read);
        T again = XmlCodec.Parse<T>(output);

        Assert.Empty(DocumentInventory.Differences(input, output));
        Assert.True(XmlCodec.ContentEquals(read, again), $"{file.Name} is read from its own output as another object.");
        Assert.Equal(output, XmlCodec.Format(again));
    }
}
