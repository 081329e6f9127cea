using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Oracles;

/// <summary>The own tests and schemas of a release of libvirt, as <c>tests/fetch-corpus.sh</c> fetches them.</summary>
public sealed class LibvirtCorpus
{
    /// <summary>Names the folder of 9.0.0 where it is not the usual one; those of the other releases are beside it.</summary>
    public const string FolderVariable = "RELAXCODEC_CORPUS";

    /// <summary>The folder of the domains that libvirt 9.0.0 turns into QEMU command lines.</summary>
    public const string DomainInputs = "qemuxml2argvdata";

    /// <summary>The folder of domains as libvirt 9.0.0 prints them.</summary>
    public const string DomainOutputs = "qemuxml2xmloutdata";

    /// <summary>The folder of both in libvirt 11.3.0: <c>name.xml</c>, and <c>name.x86_64-latest.xml</c> as libvirt prints it.</summary>
    public const string DomainConfigurations = "qemuxmlconfdata";

    private static readonly ConcurrentDictionary<string, LibvirtCorpus?> Found = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<CorpusFile>> _files;
    private readonly Lazy<IReadOnlyList<CorpusFragment>> _fragments;

    private LibvirtCorpus(string release, string folder)
    {
        Release = release;
        Folder = folder;
        _files = new(ListFiles);
        _fragments = new(() => [.. Files.SelectMany(Cut)]);
    }

    /// <summary>The release of libvirt, such as <see cref="JudgedReleases.Libvirt11"/>.</summary>
    public string Release { get; }

    /// <summary>The folder that holds <c>schemas</c> and, except for 12.8.0, <c>tests</c>.</summary>
    public string Folder { get; }

    /// <summary>Every XML file of libvirt's tests, by name.</summary>
    /// <exception cref="DirectoryNotFoundException">Of this release there are schemas alone.</exception>
    public IReadOnlyList<CorpusFile> Files => _files.Value;

    /// <summary>
    /// Every <c>interface</c> and <c>hostdev</c> device of every file: of domains, wherever one is nested, and of the files
    /// that hold a device alone. Host interfaces and those of networks are other elements of the same name, and not here.
    /// </summary>
    public IReadOnlyList<CorpusFragment> Fragments => _fragments.Value;

    /// <summary>The corpus of a release, or null on a machine without it.</summary>
    public static LibvirtCorpus? Find(string release = JudgedReleases.Libvirt9) => Found.GetOrAdd(release, Look);

    /// <summary>
    /// The corpus of a release; without it the running test is skipped, or fails where judges are required. That of 12.8.0 cannot be
    /// had for ever, and is not required.
    /// </summary>
    public static LibvirtCorpus Require(string release = JudgedReleases.Libvirt9)
    {
        LibvirtCorpus? corpus = Find(release);
        string missing = $"{FolderOf(release)} is not there: tests/fetch-corpus.sh fetches it, {FolderVariable} names another place.";
        if (release == JudgedReleases.Libvirt12)
            Oracle.Want(corpus is not null, missing);
        else
            Oracle.Require(corpus is not null, missing);
        return corpus;
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

    private static LibvirtCorpus? Look(string release) =>
        File.Exists(Path.Combine(FolderOf(release), "schemas", "domain.rng")) ? new LibvirtCorpus(release, FolderOf(release)) : null;

    private static string FolderOf(string release)
    {
        string oldest = CacheFolder.Of(FolderVariable, $"libvirt-{JudgedReleases.Libvirt9}");
        if (release == JudgedReleases.Libvirt9)
            return oldest;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(oldest))!, $"libvirt-{release}");
    }

    private CorpusFile[] ListFiles()
    {
        string tests = Path.Combine(Folder, "tests");
        return [.. XmlFilesBelow(tests)
            .Select(file => new CorpusFile(
                file.FullName,
                Path.GetRelativePath(tests, file.FullName).Replace('\\', '/'),
                RootOf(file.FullName),
                file.LinkTarget is not null))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    // Links to folders lead in circles.
    private static FileSystemEnumerable<FileInfo> XmlFilesBelow(string folder) =>
        new(folder, static (ref entry) => (FileInfo)entry.ToFileSystemInfo(), new() { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".xml", StringComparison.Ordinal),
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

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
