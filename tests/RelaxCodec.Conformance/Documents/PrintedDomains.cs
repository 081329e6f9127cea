using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Documents;

/// <summary>The domains of libvirt's tests that libvirt itself has printed.</summary>
internal static class PrintedDomains
{
    private const string Qemu = LibvirtCorpus.DomainConfigurations;

    private static readonly string[] Folders =
        [LibvirtCorpus.DomainOutputs, Qemu, "genericxml2xmloutdata", "bhyvexml2xmloutdata", "lxcxml2xmloutdata", "vmx2xmldata"];

    /// <summary>Their files, of a release.</summary>
    public static IEnumerable<CorpusFile> Files(string release) => LibvirtCorpus.Require(release).FilesWithRoot("domain", Folders).Where(IsPrinted);

    // name.x86_64-latest.xml beside name.xml
    private static bool IsPrinted(CorpusFile file) =>
        !file.Name.StartsWith(Qemu + "/", StringComparison.Ordinal) || Path.GetFileNameWithoutExtension(file.Path).Contains('.', StringComparison.Ordinal);
}
