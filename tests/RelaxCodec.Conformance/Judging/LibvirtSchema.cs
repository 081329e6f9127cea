using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>
/// A copy of libvirt's own schemas that starts with one of its patterns; optionally with the attributes of the driver dialect, or without
/// one of its patterns.
/// </summary>
internal sealed class LibvirtSchema : IDisposable
{
    /// <summary>The name of a pattern that is an element of another pattern of libvirt's.</summary>
    public const string NestedElement = "nested-element";

    private const string Domains = "domaincommon.rng";

    // What stands in a domain alone, as the target of a disk does; it includes the rest.
    private const string DomainsAlone = "domainoverrides.rng";
    private static readonly XNamespace Rng = RelaxNg.Namespace;
    private readonly TemporaryFolder _folder = new();
    private readonly string _patterns;
    private readonly string _define;

    private LibvirtSchema(string schemas, string patterns, string define, Func<LibvirtSchema, XElement>? start = null)
    {
        foreach (string path in Directory.EnumerateFiles(schemas, "*.rng"))
            File.Copy(path, In(System.IO.Path.GetFileName(path)));
        _patterns = patterns;
        _define = define;
        // network.rng and domain.rng start with their element themselves.
        Path = patterns != Domains ? In(patterns) : _folder.Write("start.rng", new XElement(Rng + "grammar",
            new XAttribute("datatypeLibrary", "http://www.w3.org/2001/XMLSchema-datatypes"),
            new XElement(Rng + "start", new XElement(Rng + "ref", new XAttribute("name", define))),
            start is null ? null : new XElement(Rng + "define", new XAttribute("name", define), start(this)),
            new XElement(Rng + "include", new XAttribute("href", DomainsAlone))).ToString());
    }

    /// <summary>The file to judge by.</summary>
    public string Path { get; }

    /// <summary>What libvirt says of an <c>interface</c> or a <c>hostdev</c>.</summary>
    public static LibvirtSchema OfDevice(LibvirtCorpus corpus, string elementName) =>
        new(System.IO.Path.Combine(corpus.Folder, "schemas"), Domains, elementName);

    /// <summary>The same, and the attributes of the driver dialect on the <c>driver</c> elements.</summary>
    public static LibvirtSchema OfDeviceWithDriverDialect(LibvirtCorpus corpus, string elementName)
    {
        var schema = OfDevice(corpus, elementName);
        schema.AddDriverDialect();
        return schema;
    }

    /// <summary>What libvirt says of an element that its schema declares within a pattern, as it does most children of a domain.</summary>
    public static LibvirtSchema OfElementWithin(LibvirtCorpus corpus, string define, string elementName) => new(
        System.IO.Path.Combine(corpus.Folder, "schemas"), Domains, NestedElement, schema => new XElement(Rng + "choice", schema.Grammars()
            .SelectMany(grammar =>
                grammar.Document.Root!.Elements(Rng + "define").Where(it => define.Split(',').Contains((string?)it.Attribute("name"))))
            .Descendants(Rng + "element").Where(it => (string?)it.Attribute("name") == elementName)
            .Select(it => new XElement(it.Name, it.Attributes(), NamespaceOf(it), it.Nodes()))));

    /// <summary>What libvirt says of a <c>network</c> or a <c>domain</c>.</summary>
    public static LibvirtSchema OfDocument(LibvirtCorpus corpus, string rootName) =>
        new(System.IO.Path.Combine(corpus.Folder, "schemas"), $"{rootName}.rng", rootName);

    /// <summary>The patterns that documents are judged by, by name.</summary>
    public IReadOnlyList<string> Defines()
    {
        ILookup<string, XElement> defines = Grammars().SelectMany(grammar => grammar.Document.Root!.Elements(Rng + "define"))
            .ToLookup(define => (string)define.Attribute("name")!);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Follow(_define);
        return [.. found];

        void Follow(string name)
        {
            if (!found.Add(name))
                return;
            foreach (XElement reference in defines[name].Descendants(Rng + "ref"))
                Follow((string)reference.Attribute("name")!);
        }
    }

    /// <summary>A copy in which one of the patterns matches nothing.</summary>
    public LibvirtSchema Without(string define)
    {
        var copy = new LibvirtSchema(_folder.Path, _patterns, _define);
        foreach ((string path, XDocument document) in copy.Grammars())
        {
            XElement[] found = [.. document.Root!.Elements(Rng + "define").Where(it => (string?)it.Attribute("name") == define)];
            foreach (XElement element in found)
                element.ReplaceNodes(new XElement(Rng + "notAllowed"));
            if (found.Length > 0)
                document.Save(path);
        }

        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static XAttribute? NamespaceOf(XElement pattern) =>
        pattern.Attribute("ns") is null ? pattern.Ancestors().Attributes("ns").FirstOrDefault() : null;

    private string In(string file) => System.IO.Path.Combine(_folder.Path, file);

    // The file with the patterns, and those that it includes.
    private IEnumerable<(string Path, XDocument Document)> Grammars()
    {
        var files = new List<string> { _patterns };
        for (int i = 0; i < files.Count; i++)
        {
            var document = XDocument.Load(In(files[i]));
            foreach (XElement include in document.Descendants(Rng + "include"))
            {
                if ((string)include.Attribute("href")! is var file && !files.Contains(file))
                    files.Add(file);
            }

            yield return (In(files[i]), document);
        }
    }

    private void AddDriverDialect()
    {
        const string shared = "hostdevDriver";
        XDocument schema = XDocument.Load(In(Domains));
        foreach (XElement driver in DriversOf("interface-options"))
            driver.Add(OnOff("failover"), Alias("backupAlias"), YesNo("useBackupMAC"));
        foreach (XElement driver in DriversOf("hostdevsubsyspci"))
            driver.Add(Alias("backupAlias"));
        schema.Save(In(Domains));

        // From 10.0.0 on both refer to one element: each gets a copy of it.
        XElement[] DriversOf(string define)
        {
            XElement pattern = Define(schema, define);
            foreach (XElement reference in pattern.Descendants(Rng + "ref").Where(it => (string?)it.Attribute("name") == shared).ToArray())
                reference.ReplaceWith(Grammars().Select(grammar => Define(grammar.Document, shared)).OfType<XElement>().First().Elements());
            return [.. pattern.Descendants(Rng + "element").Where(it => (string?)it.Attribute("name") == "driver")];
        }

        static XElement Define(XDocument grammar, string name) =>
            grammar.Root!.Elements(Rng + "define").SingleOrDefault(it => (string?)it.Attribute("name") == name)!;

        static XElement Alias(string name) => Optional(name, "aliasName");
        static XElement OnOff(string name) => Optional(name, "virOnOff");
        static XElement YesNo(string name) => Optional(name, "virYesNo");
        static XElement Optional(string name, string define) => new(Rng + "optional",
            new XElement(Rng + "attribute", new XAttribute("name", name), new XElement(Rng + "ref", new XAttribute("name", define))));
    }
}
