using System.Xml.Linq;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>A language of ours that claims to be one of libvirt's: its documents, libvirt's schema of it, and our strict reading.</summary>
internal sealed class Subject
{
    private readonly Func<LibvirtCorpus, LibvirtSchema> _schema;
    private readonly Func<LibvirtCorpus, IEnumerable<string>> _documents;

    private Subject(string name, string define, Func<LibvirtCorpus, LibvirtSchema> schema, Func<LibvirtCorpus, IEnumerable<string>> documents, Func<string, IReadOnlyList<Problem>> read)
    {
        Name = name;
        Define = define;
        Read = read;
        _schema = schema;
        _documents = documents;
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        OfDevice("interface", Strictly.Read<Interface>),
        OfDevice("hostdev", Strictly.Read<Hostdev>),
        InDriverDialect("interface", Strictly.Read<Interface>),
        InDriverDialect("hostdev", Strictly.Read<Hostdev>),
        Domains(),
        new("network", "network", corpus => LibvirtSchema.OfDocument(corpus, "network"), corpus => corpus.FilesWithRoot("network").Select(file => File.ReadAllText(file.Path)), Strictly.Read<Network>) { HasOwnSchema = true },
    ];

    /// <summary>The name, for a reader.</summary>
    public string Name { get; }

    /// <summary>The define of libvirt's schema that the documents are sentences of.</summary>
    public string Define { get; }

    /// <summary>Whether we judge a part of it only: what <c>&lt;domain&gt;</c> keeps as it was written may be wrong without our knowing.</summary>
    public bool IsJudgedInPart { get; private init; }

    /// <summary>Whether libvirt's schema judges it as it is.</summary>
    public bool HasOwnSchema { get; private init; }

    /// <summary>What our strict reading finds.</summary>
    public Func<string, IReadOnlyList<Problem>> Read { get; }

    /// <summary>The subject of that name.</summary>
    public static Subject Of(string name) => All.Single(subject => subject.Name == name);

    /// <summary>libvirt's schema.</summary>
    public LibvirtSchema Schema() => _schema(LibvirtCorpus.Require());

    /// <summary>Every such document in libvirt's own tests, each text once.</summary>
    public IReadOnlyList<string> Corpus() => [.. _documents(LibvirtCorpus.Require()).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Subject OfDevice(string elementName, Func<string, IReadOnlyList<Problem>> read) => new(
        elementName, elementName, corpus => LibvirtSchema.OfDevice(corpus, elementName), corpus => Texts(corpus, elementName), read) { HasOwnSchema = true };

    private static Subject Domains() => new(
        "domain, as far as it is modelled",
        "domain",
        corpus => LibvirtSchema.OfDocument(corpus, "domain"),
        corpus => corpus.FilesWithRoot("domain").Select(file => File.ReadAllText(file.Path)),
        Strictly.Read<Domain>) { IsJudgedInPart = true };

    private static Subject InDriverDialect(string elementName, Func<string, IReadOnlyList<Problem>> read) => new(
        $"{elementName}, driver dialect",
        elementName,
        corpus => LibvirtSchema.OfDeviceWithDriverDialect(corpus, elementName),
        corpus => Texts(corpus, elementName).Select(XElement.Parse).Where(it => it.Element("driver") is not null).Select(InDriverDialect),
        read);

    private static IEnumerable<string> Texts(LibvirtCorpus corpus, string elementName) => corpus.DistinctFragments(elementName).Select(fragment => fragment.Text);

    // The attributes that no libvirt has: the schema that judges them is made for the test.
    private static string InDriverDialect(XElement device)
    {
        device.Element("driver")!.Add(new XAttribute("backupAlias", "ua-backup0"));
        if (device.Name.LocalName == Interface.ElementName)
            device.Element("driver")!.Add(new XAttribute("failover", "on"), new XAttribute("useBackupMAC", "yes"));
        return device.ToString();
    }
}
