using System.IO.Compression;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Published;

/// <summary>The schema that the authors of a vocabulary have published.</summary>
internal static class PublishedSchema
{
    private delegate string[] WriteSchemas(PublishedVocabularies published, TemporaryFolder folder);

    private const string Rng = "http://relaxng.org/ns/structure/1.0";

    // How its schemas are written or found; where there are several, each is of one version.
    private static readonly Dictionary<string, WriteSchemas> RelaxNg = new(StringComparer.Ordinal)
    {
        ["DocBook.Article"] = DocBook,
        ["DocBook.IParaContent"] = DocBook,
        ["OpenDocument.Styles"] = OpenDocument,
        ["OpfPackage"] = OpenPackaging,
        ["Pacemaker.Configuration"] = Pacemaker,
        ["Xhtml.Document"] = Xhtml,
        ["Xhtml.INoAnchor"] = Xhtml,
    };

    /// <summary>The vocabularies of the tests that are excerpts of one with a published schema.</summary>
    public static IEnumerable<string> Names => RelaxNg.Keys.Append("Nuspec");

    /// <summary>
    /// Whether the excerpt claims that a document which it takes is of the vocabulary. A class that is in several namespaces does not say
    /// that the elements in it are in the same one, as the schema of .nuspec does.
    /// </summary>
    public static bool Claims(string name, string document) =>
        name != "Nuspec" || XElement.Parse(document).DescendantsAndSelf().Select(static e => e.Name.Namespace).Distinct().Count() == 1;

    /// <summary>What the published schema has against each document; null if nothing.</summary>
    public static IReadOnlyList<string?> Judge(string name, IReadOnlyCollection<string> documents)
    {
        if (!RelaxNg.TryGetValue(name, out WriteSchemas? write))
            return NuspecSchema.Judge(documents);
        var published = PublishedVocabularies.Require();
        SchemaJudge jing = SchemaJudge.JingWithoutIds.Require();
        using var folder = new TemporaryFolder();
        IReadOnlyList<Verdict>[] verdicts = [.. write(published, folder).Select(schema => jing.JudgeTexts(schema, documents))];
        return
        [
            .. documents.Select((_, i) => verdicts.Any(v => v[i].IsValid) ? null : string.Join("\n", verdicts.Select(v => v[i]))),
        ];
    }

    // The define of an element is named after it; that of all inlines has text too, which no document starts with.
    private static string[] DocBook(PublishedVocabularies published, TemporaryFolder folder)
    {
        string[] starts =
        [
            "article", "remark", "indexterm", "link", "xref", "anchor", "emphasis", "literal", "replaceable", "code", "function", "varname",
            "footnote", "programlisting", "note", "warning", "itemizedlist", "variablelist",
        ];
        string start = string.Join(" | ", starts.Select(static element => "db." + element));
        return [folder.Write("start.rnc", Start(published.File("docbook5-xml", "docbook.rnc"), start))];
    }

    private static string[] OpenDocument(PublishedVocabularies published, TemporaryFolder folder)
    {
        string schema = published.File("emacs-common", "OpenDocument-schema-v1.3.rnc");
        const string Office = "namespace office = \"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"\n";
        return [folder.Write("start.rnc", Office + Start(schema, "element office:styles { styles }"))];
    }

    private static string[] Xhtml(PublishedVocabularies published, TemporaryFolder folder) =>
    [
        folder.Write("start.rng", $"""
            <grammar xmlns='{Rng}'><include href='{UriOf(published.File("xhtml-relaxng", "xhtml-strict.rng"))}'>
            <start><choice><ref name='html'/><ref name='Inline.class'/></choice></start></include></grammar>
            """),
    ];

    // The schemas of versions 2 and 3 are in the validator's own archive.
    private static string[] OpenPackaging(PublishedVocabularies published, TemporaryFolder folder)
    {
        const string Inside = "com/adobe/epubcheck/schema/";
        using ZipArchive archive = ZipFile.OpenRead(published.File("epubcheck", "epubcheck.jar"));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.FullName.StartsWith(Inside, StringComparison.Ordinal) && entry.Name.Length > 0)
            {
                string path = Path.Combine(folder.Path, entry.FullName[Inside.Length..]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                entry.ExtractToFile(path);
            }
        }

        return [Path.Combine(folder.Path, "20", "rng", "opf.rng"), Path.Combine(folder.Path, "30", "package-30.rnc")];
    }

    // Its grammar starts with the element around the configuration, and has no name for this.
    private static string[] Pacemaker(PublishedVocabularies published, TemporaryFolder folder)
    {
        XNamespace rng = Rng;
        string path = published.File("pacemaker-common", "pacemaker-3.9.rng");
        XElement configuration = XElement.Load(path).Descendants(rng + "element")
            .First(static element => (string?)element.Attribute("name") == "configuration");
        var start = new XElement(rng + "start", configuration);
        var grammar = new XElement(rng + "grammar", new XAttribute(XNamespace.Xml + "base", UriOf(path)), start);
        return [folder.Write("start.rng", grammar.ToString())];
    }

    private static string Start(string schema, string pattern) => $"include \"{UriOf(schema)}\" {{ start = {pattern} }}";

    private static string UriOf(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
