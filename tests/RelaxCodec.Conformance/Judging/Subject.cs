using System.Xml.Linq;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>
/// A language of ours that claims to be one of libvirt's, of a release: its documents, libvirt's schema of it, and our strict reading.
/// </summary>
internal sealed class Subject
{
    private readonly Func<LibvirtCorpus, LibvirtSchema> _schema;
    private readonly Func<LibvirtCorpus, IEnumerable<string>> _documents;
    private readonly Func<string, string, IReadOnlyList<Problem>> _read;

    private Subject(
        string name, string define, Func<LibvirtCorpus, LibvirtSchema> schema, Func<LibvirtCorpus, IEnumerable<string>> documents,
        Func<string, string, IReadOnlyList<Problem>> read)
    {
        Name = name;
        Define = define;
        _schema = schema;
        _documents = documents;
        _read = read;
    }

    /// <summary>All of them, of libvirt 9.0.0.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        OfDevice("interface", Strictly.Read<Interface>),
        OfDevice("hostdev", Strictly.Read<Hostdev>),
        InDriverDialect("interface", Strictly.Read<Interface>),
        InDriverDialect("hostdev", Strictly.Read<Hostdev>),
        new(
            "domain", "domain", corpus => LibvirtSchema.OfDocument(corpus, "domain"),
            corpus => Files(corpus, "domain"), Strictly.Read<Domain>) { HasOwnSchema = true },
        new(
            "network", "network", corpus => LibvirtSchema.OfDocument(corpus, "network"),
            corpus => Files(corpus, "network"), Strictly.Read<Network>) { HasOwnSchema = true },
    ];

    /// <summary>An element of a domain.</summary>
    /// <param name="elements">Which elements of libvirt's tests are such.</param>
    /// <param name="define">The pattern of libvirt's schema that is this element.</param>
    /// <param name="isNested">Whether the element is declared within that pattern.</param>
    public static Subject OfElement<T>(Func<XElement, bool> elements, string define, bool isNested)
        where T : class, IXmlElement<T> => new(
            T.ElementName,
            isNested ? LibvirtSchema.NestedElement : define,
            corpus => isNested ? LibvirtSchema.OfElementWithin(corpus, define, T.ElementName) : LibvirtSchema.OfDevice(corpus, define),
            corpus =>
                Files(corpus, "domain").SelectMany(file => XElement.Parse(file).Descendants().Where(elements)).Select(it => it.ToString()),
            Strictly.Read<T>);

    /// <summary>The name, for a reader.</summary>
    public string Name { get; }

    /// <summary>The define of libvirt's schema that the documents are sentences of.</summary>
    public string Define { get; }

    /// <summary>The release of libvirt whose schema judges, and as which we read.</summary>
    public string Release { get; private init; } = JudgedReleases.Libvirt9;

    /// <summary>Whether libvirt's schema judges it as it is.</summary>
    public bool HasOwnSchema { get; private init; }

    /// <summary>The subject of that name, of a release.</summary>
    public static Subject Of(string name, string release = JudgedReleases.Libvirt9) =>
        All.Single(subject => subject.Name == name).In(release);

    /// <summary>The same of another release.</summary>
    public Subject In(string release) => new(Name, Define, _schema, _documents, _read)
    {
        Release = release,
        HasOwnSchema = HasOwnSchema,
    };

    /// <summary>What our strict reading finds.</summary>
    public IReadOnlyList<Problem> Read(string xml) => _read(xml, Release);

    /// <summary>libvirt's schema.</summary>
    public LibvirtSchema Schema() => _schema(LibvirtCorpus.Require(Release));

    /// <summary>
    /// Every such document in the tests of the release, each text once; those of 11.3.0 for 12.8.0, of which there are none.
    /// </summary>
    public IReadOnlyList<string> Corpus() =>
        [.. _documents(LibvirtCorpus.Require(Release == JudgedReleases.Libvirt12 ? JudgedReleases.Libvirt11 : Release)).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => $"{Name} of {Release}";

    private static IEnumerable<string> Files(LibvirtCorpus corpus, string root) =>
        corpus.FilesWithRoot(root).Select(file => File.ReadAllText(file.Path));

    private static Subject OfDevice(string elementName, Func<string, string, IReadOnlyList<Problem>> read) => new(
        elementName, elementName, corpus => LibvirtSchema.OfDevice(corpus, elementName), corpus => Texts(corpus, elementName), read)
    {
        HasOwnSchema = true,
    };

    private static Subject InDriverDialect(string elementName, Func<string, string, IReadOnlyList<Problem>> read) => new(
        $"{elementName}, driver dialect",
        elementName,
        corpus => LibvirtSchema.OfDeviceWithDriverDialect(corpus, elementName),
        corpus => Texts(corpus, elementName).Select(XElement.Parse).Where(it => it.Element("driver") is not null).Select(InDriverDialect),
        read);

    private static IEnumerable<string> Texts(LibvirtCorpus corpus, string elementName) =>
        corpus.DistinctFragments(elementName).Select(fragment => fragment.Text);

    // The attributes that no libvirt has: the schema that judges them is made for the test.
    private static string InDriverDialect(XElement device)
    {
        device.Element("driver")!.Add(new XAttribute("backupAlias", "ua-backup0"));
        if (device.Name.LocalName == Interface.ElementName)
            device.Element("driver")!.Add(new XAttribute("failover", "on"), new XAttribute("useBackupMAC", "yes"));
        return device.ToString();
    }
}
