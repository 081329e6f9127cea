using System.Xml.Linq;
using RelaxCodec.Libvirt.Tests.Corpus;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Our strict verdict is that of libvirt's own schema, on documents that are nearly like libvirt's.</summary>
public sealed class LanguageEqualityTests
{
    [Theory]
    [InlineData("interface", 1, 3000)]
    [InlineData("hostdev", 2, 2000)]
    public void Devices_are_judged_as_libvirts_schema_does(string elementName, int seed, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        using LibvirtSchema schema = LibvirtSchema.OfDevice(corpus, elementName);

        IsJudgedAlike(schema.Path, Mutants(corpus, elementName, seed, count), xml => Strictly.ReadDevice(elementName, xml));
    }

    [Theory]
    [InlineData("interface", 3, 1000)]
    [InlineData("hostdev", 4, 500)]
    public void Devices_in_the_driver_dialect_too(string elementName, int seed, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        using LibvirtSchema schema = LibvirtSchema.OfDeviceWithDriverDialect(corpus, elementName);
        XElement[] devices = [.. corpus.DistinctFragments(elementName).Select(fragment => XElement.Parse(fragment.Text)).Where(it => it.Element("driver") is not null)];
        foreach (XElement device in devices)
            device.Element("driver")!.Add(new XAttribute("failover", "on"), new XAttribute("backupAlias", "ua-backup0"), new XAttribute("useBackupMAC", "yes"));
        var mutator = new Mutator(seed, devices);

        IsJudgedAlike(schema.Path, [.. Enumerable.Range(0, count).Select(_ => mutator.Next())], xml => Strictly.ReadDevice(elementName, xml));
    }

    [Fact]
    public void Networks_are_judged_as_libvirts_schema_does()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        var mutator = new Mutator(5, [.. corpus.FilesWithRoot("network").Select(file => XElement.Load(file.Path))]);

        IsJudgedAlike(corpus.Schema("network"), [.. Enumerable.Range(0, 2000).Select(_ => mutator.Next())], Strictly.Read<Network>);
    }

    [Theory]
    [InlineData("interface", 6, 1000)]
    [InlineData("hostdev", 7, 1000)]
    public void Devices_that_libvirts_schema_itself_makes_are_judged_as_it_does(string elementName, int seed, int count)
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();
        using LibvirtSchema schema = LibvirtSchema.OfDevice(corpus, elementName);

        IsJudgedAlike(schema.Path, WithMutants(seed, SampledDocuments.OfDevice(elementName, seed, count)), xml => Strictly.ReadDevice(elementName, xml));
    }

    [Fact]
    public void Networks_that_libvirts_schema_itself_makes_are_judged_as_it_does()
    {
        string schema = LibvirtCorpus.Require().Schema("network");

        IsJudgedAlike(schema, WithMutants(8, SampledDocuments.OfNetwork(8, 1000)), Strictly.Read<Network>);
    }

    private static string[] WithMutants(int seed, XElement[] documents)
    {
        var mutator = new Mutator(seed, documents);
        return [.. documents.Select(it => it.ToString(SaveOptions.DisableFormatting)), .. documents.Select(_ => mutator.Next())];
    }

    private static string[] Mutants(LibvirtCorpus corpus, string elementName, int seed, int count)
    {
        var mutator = new Mutator(seed, [.. corpus.DistinctFragments(elementName).Select(fragment => XElement.Parse(fragment.Text))]);
        return [.. Enumerable.Range(0, count).Select(_ => mutator.Next())];
    }

    private static void IsJudgedAlike(string schema, string[] documents, Func<string, IReadOnlyList<Problem>> read)
    {
        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(schema, documents);

        string[] disagreements = [.. documents.Zip(verdicts)
            .Select(pair => (Xml: pair.First, Jing: pair.Second, Ours: read(pair.First)))
            .Where(it => it.Jing.IsValid != (it.Ours.Count == 0))
            .Select(it => $"jing: {it.Jing}\nwe: {string.Join("; ", it.Ours)}\n{it.Xml}\n")];

        Assert.True(disagreements.Length == 0, $"{disagreements.Length} of {documents.Length}:\n{string.Join('\n', disagreements.Take(20))}");
    }
}
