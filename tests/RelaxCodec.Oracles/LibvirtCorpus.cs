using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Oracles;

/// <summary>libvirt 9.0.0's own tests and schemas, as <c>tests/fetch-corpus.sh</c> fetches them.</summary>
public sealed class LibvirtCorpus
{
    /// <summary>Names the corpus's folder where it is not the usual one.</summary>
    public const string FolderVariable = "RELAXCODEC_CORPUS";

    /// <summary>The folder of the domains that libvirt turns into QEMU command lines.</summary>
    public const string DomainInputs = "qemuxml2argvdata";

    /// <summary>The folder of domains as libvirt prints them.</summary>
    public const string DomainOutputs = "qemuxml2xmloutdata";

    private static readonly Lazy<LibvirtCorpus?> Found = new(Look);

    private readonly Lazy<IReadOnlyList<CorpusFile>> _files;
    private readonly Lazy<IReadOnlyList<CorpusFragment>> _fragments;

    private LibvirtCorpus(string folder)
    {
        Folder = folder;
        _files = new(ListFiles);
        _fragments = new(() => [.. Files.SelectMany(Cut)]);
    }

    /// <summary>The folder that holds <c>schemas</c> and <c>tests</c>.</summary>
    public string Folder { get; }

    /// <summary>Every XML file of libvirt's tests, by name.</summary>
    public IReadOnlyList<CorpusFile> Files => _files.Value;

    /// <summary>
    /// Every <c>interface</c> and <c>hostdev</c> device of every file: of domains, wherever one is nested, and of the files
    /// that hold a device alone. Host interfaces and those of networks are other elements of the same name, and not here.
    /// </summary>
    public IReadOnlyList<CorpusFragment> Fragments => _fragments.Value;

    /// <summary>The corpus, or null on a machine without it.</summary>
    public static LibvirtCorpus? Find() => Found.Value;

    /// <summary>The corpus; without it the running test is skipped, or fails where judges are required.</summary>
    public static LibvirtCorpus Require()
    {
        Oracle.Require(Found.Value is not null,
            $"libvirt's tests are not at {UsualFolder()}: tests/fetch-corpus.sh fetches them, {FolderVariable} names another place.");
        return Found.Value!;
    }

    /// <summary>The full path of one of libvirt's schemas, such as <c>domain</c>.</summary>
    public string Schema(string name) => Path.Combine(Folder, "schemas", name + ".rng");

    /// <summary>The files with that root, of the folders named or of all.</summary>
    public IReadOnlyList<CorpusFile> FilesWithRoot(string rootName, params string[] folders) =>
        [.. Files.Where(file => file.RootName == rootName
            && (folders.Length == 0 || folders.Any(folder => file.Name.StartsWith(folder + "/", StringComparison.Ordinal))))];

    /// <summary>The fragments of that name, each text once.</summary>
    public IReadOnlyList<CorpusFragment> DistinctFragments(string elementName) =>
        [.. Fragments.Where(fragment => fragment.ElementName == elementName).DistinctBy(fragment => fragment.Text)];

    private static LibvirtCorpus? Look() =>
        File.Exists(Path.Combine(UsualFolder(), "schemas", "domain.rng")) ? new LibvirtCorpus(UsualFolder()) : null;

    private static string UsualFolder() => CacheFolder.Of(FolderVariable, "libvirt-9.0.0");

    private CorpusFile[] ListFiles()
    {
        string tests = Path.Combine(Folder, "tests");
        return [.. new DirectoryInfo(tests).EnumerateFiles("*.xml", SearchOption.AllDirectories)
            .Select(file => new CorpusFile(
                file.FullName,
                Path.GetRelativePath(tests, file.FullName).Replace('\\', '/'),
                RootOf(file.FullName),
                file.LinkTarget is not null))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static string? RootOf(string path)
    {
        using var reader = XmlReader.Create(path);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null; // one file is empty: the output of a program that had nothing to say
        }
    }

    private static IEnumerable<CorpusFragment> Cut(CorpusFile file)
    {
        // These roots hold domains; capabilities have a <devices> with <hostdev> of their own.
        if (file.RootName is not ("domain" or "domstatus" or "qemu-migration" or "interface" or "hostdev"))
            return [];
        XElement root = XElement.Load(file.Path, LoadOptions.SetLineInfo);
        IEnumerable<XElement> devices = root.Name.LocalName is "interface" or "hostdev"
            ? IsDeviceAlone(file) ? [root] : []
            : root.DescendantsAndSelf("domain").Elements("devices").Elements();
        return devices
            .Where(device => device.Name.LocalName is "interface" or "hostdev")
            .Select(device => new CorpusFragment(
                file, ((IXmlLineInfo)device).LineNumber, device.Name.LocalName, device.ToString()));
    }

    private static bool IsDeviceAlone(CorpusFile file) =>
        file.Name.StartsWith("qemuhotplugtestdevices/", StringComparison.Ordinal);
}
