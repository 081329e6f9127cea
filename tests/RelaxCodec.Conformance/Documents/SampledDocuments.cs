using System.Xml.Linq;
using RelaxCodec.Libvirt.Tests.Corpus;
using RelaxCodec.Oracles;
using RelaxCodec.Oracles.Sampling;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Documents that libvirt's own schemas make: they hold what no file of libvirt's tests does.</summary>
internal static class SampledDocuments
{
    public static XElement[] OfDevice(string elementName, int seed, int count)
    {
        using LibvirtSchema schema = LibvirtSchema.OfDevice(LibvirtCorpus.Require(), elementName);
        return Of(schema.Path, elementName, seed, count);
    }

    public static XElement[] OfNetwork(int seed, int count) => Of(LibvirtCorpus.Require().Schema("network"), "network", seed, count);

    private static XElement[] Of(string schema, string define, int seed, int count)
    {
        var sampler = new SchemaSampler(schema, seed);
        return [.. Enumerable.Range(0, count).Select(_ => sampler.Next(define))];
    }
}
