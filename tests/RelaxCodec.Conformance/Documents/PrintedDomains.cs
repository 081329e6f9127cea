using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Documents;

/// <summary>The domains of libvirt's tests that libvirt itself has printed.</summary>
internal static partial class PrintedDomains
{
    private const string Qemu = LibvirtCorpus.DomainConfigurations;

    private static readonly string[] Folders =
        [LibvirtCorpus.DomainOutputs, Qemu, "genericxml2xmloutdata", "bhyvexml2xmloutdata", "lxcxml2xmloutdata", "vmx2xmldata"];

    /// <summary>Their files, of a release.</summary>
    public static IEnumerable<CorpusFile> Files(string release) =>
        LibvirtCorpus.Require(release).FilesWithRoot("domain", Folders).Where(IsPrinted);

    /// <summary>Whether libvirt has printed a file of those folders: <c>name.x86_64-latest.xml</c> beside <c>name.xml</c>.</summary>
    public static bool IsPrinted(CorpusFile file) =>
        !file.Name.StartsWith(Qemu + "/", StringComparison.Ordinal) || HasQemu().IsMatch(file.Name);

    // The names of some inputs end in the version of a machine.
    [GeneratedRegex(@"\.[a-z0-9_]+-(latest|[0-9]+\.[0-9.]+[0-9])([.+][a-z0-9.+-]+)?\.xml$")]
    private static partial Regex HasQemu();
}
