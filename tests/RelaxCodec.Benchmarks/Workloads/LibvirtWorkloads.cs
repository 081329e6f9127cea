using System.Text;
using RelaxCodec.Benchmarks.XmlSerializerPeer;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Workloads;

/// <summary>Documents of libvirt's own tests.</summary>
internal static class LibvirtWorkloads
{
    /// <summary>Why there are none.</summary>
    public const string Missing = "libvirt's test files are not here: run tests/fetch-corpus.sh first.";

    /// <summary>The domains that libvirt makes QEMU command lines of.</summary>
    /// <param name="take">How many of them; null for all.</param>
    /// <exception cref="InvalidOperationException">The files are not on this machine.</exception>
    public static Workload Domains(int? take = null)
    {
        byte[][] documents =
            [.. Inputs().Select(file => File.ReadAllBytes(file.Path)).Where(IsAccepted<Domain>).Take(take ?? int.MaxValue)];
        return new WorkloadBuilder<Domain>(documents).Build("whole libvirt domains", GrammarPeer.Of<Domain>());
    }

    /// <summary>
    /// The <c>interface</c> elements of these domains, each a document, as often as they occur; all of their content is modelled.
    /// </summary>
    /// <param name="take">How many of them; null for all.</param>
    /// <exception cref="InvalidOperationException">The files are not on this machine.</exception>
    public static Workload Interfaces(int? take = null)
    {
        HashSet<string> inputs = [.. Inputs().Where(file => !file.IsMeantInvalid).Select(file => file.Name)];
        byte[][] documents = [.. Corpus().Fragments
            .Where(fragment => fragment.ElementName == "interface" && inputs.Contains(fragment.File.Name))
            .Select(fragment => Encoding.UTF8.GetBytes(fragment.Text)).Where(IsAccepted<Interface>).Take(take ?? int.MaxValue)];
        return new WorkloadBuilder<Interface>(documents).Build("`<interface>` elements", GrammarPeer.Of<Interface>());
    }

    private static LibvirtCorpus Corpus() => LibvirtCorpus.Find() ?? throw new InvalidOperationException(Missing);

    private static IEnumerable<CorpusFile> Inputs() => Corpus().FilesWithRoot("domain", LibvirtCorpus.DomainInputs);

    private static bool IsAccepted<T>(byte[] document)
        where T : class, IXmlElement<T> => XmlCodec.Read<T>(document, XmlReadOptions.Lenient).IsValid;
}
