using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;
using RelaxCodec.Libvirt.Tests.Corpus;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Formatting keeps a document valid and its meaning the same, and formatting again changes nothing.</summary>
public sealed class FormattingTests
{
    [Fact]
    public void Interfaces() => Assert.All(SampledDocuments.Of(Subject.Of("interface"), 11, 1000), it => IsKept<Interface>(it.ToString()));

    [Fact]
    public void Host_devices() => Assert.All(SampledDocuments.Of(Subject.Of("hostdev"), 12, 1000), it => IsKept<Hostdev>(it.ToString()));

    [Fact]
    public void Networks() => Assert.All(SampledDocuments.Of(Subject.Of("network"), 13, 1000), it => IsKept<Network>(it.ToString()));

    [Fact]
    public void Domains() => Assert.All(SampledDocuments.Of(Subject.Of("domain"), 14, 1000), it => IsKept<Domain>(it.ToString()));

    // They are made from the schema of this release: the newest refuses some of them.
    private static readonly XmlReadOptions Reading = XmlReadOptions.Default with { Release = XmlRelease.Parse(JudgedReleases.Libvirt9) };

    private static void IsKept<T>(string xml)
        where T : class, IXmlElement<T>
    {
        T read = XmlCodec.Parse<T>(xml, Reading);

        string formatted = XmlCodec.Format(read);
        T again = XmlCodec.Parse<T>(formatted, Reading);

        Assert.Empty(Strictly.Read<T>(formatted));
        Assert.True(XmlCodec.ContentEquals(read, again), formatted);
        Assert.Equal(formatted, XmlCodec.Format(again));
        Assert.Empty(DocumentInventory.DifferencesOfNames(xml, formatted));
    }
}
