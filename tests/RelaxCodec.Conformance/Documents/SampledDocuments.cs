using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles.Sampling;

namespace RelaxCodec.Conformance.Documents;

/// <summary>Documents that libvirt's own schemas make: they hold what no file of libvirt's tests does.</summary>
internal static class SampledDocuments
{
    /// <summary>As many as asked for, the same for the same seed.</summary>
    public static XElement[] Of(Subject subject, int seed, int count)
    {
        using LibvirtSchema schema = subject.Schema();
        var sampler = new SchemaSampler(schema.Path, seed);
        return [.. Enumerable.Range(0, count).Select(_ => sampler.Next(subject.Define))];
    }
}
