using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Published;

/// <summary>Documents of public vocabularies that others have written for a purpose of their own.</summary>
internal static class RealDocuments
{
    private static readonly string[] DocBookBlocks = ["itemizedlist", "variablelist", "programlisting", "note", "warning"];

    private static readonly Dictionary<string, Func<IEnumerable<(string Place, string Text)>>> Sources = new(StringComparer.Ordinal)
    {
        ["DocBook.IParaContent"] = DocBook,
        ["MavenProject"] = static () => Files("epubcheck", "*.pom"),
        ["Nuspec"] = Nuspec,
        ["OpenDocument.Styles"] = OpenDocument,
        ["OpfPackage"] = OpenPackaging,
        ["Pacemaker.Configuration"] = Pacemaker,
    };

    /// <summary>The vocabularies of the tests that there are real documents of.</summary>
    public static IEnumerable<string> Names => Sources.Keys;

    /// <summary>The documents of one of them, each with its place.</summary>
    public static IReadOnlyList<(string Place, string Text)> Of(string name) => [.. Sources[name]()];

    private static IEnumerable<(string Place, string Text)> Files(string package, string name) =>
        PublishedVocabularies.Require().Files(package, name).Select(static path => (path, File.ReadAllText(path)));

    private static IEnumerable<(string Place, string Text)> OpenPackaging()
    {
        var published = PublishedVocabularies.Require();
        string[] packages = ["debian-policy", "developers-reference", "ubuntu-packaging-guide-epub"];
        return packages.SelectMany(package => published.InArchives(package, "*.epub", ".opf"));
    }

    // Each installed package has one; restoring the tests has installed dozens.
    private static IEnumerable<(string Place, string Text)> Nuspec()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.nuspec", SearchOption.AllDirectories) : [];
        Oracle.Require(paths.Length > 0, $"No NuGet package is installed under {folder}.");
        return paths.Select(static path => (path, File.ReadAllText(path)));
    }

    private static IEnumerable<(string Place, string Text)> Pacemaker() =>
        Files("crmsh", "*.exp.xml").Concat(Files("crmsh", "shadow.base"))
            .Select(static file => (file.Place, XElement.Parse(file.Text).Element("configuration")!.ToString()));

    // The excerpt is of the data styles: those of a document, without its other styles.
    private static IEnumerable<(string Place, string Text)> OpenDocument()
    {
        var published = PublishedVocabularies.Require();
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        XNamespace number = Vocabularies.OpenDocument.Number;
        return Files("emacs-common", "OrgOdtStyles.xml")
            .Concat(published.InArchives("python-odf-doc", "*.od?", "content.xml"))
            .Concat(published.InArchives("python-odf-doc", "*.od?", "styles.xml"))
            .Select(file => (file.Place, Styles: XElement.Parse(file.Text, LoadOptions.PreserveWhitespace).Descendants()
                .Where(e => e.Name.Namespace == number && e.Name.LocalName.EndsWith("-style", StringComparison.Ordinal)).ToArray()))
            .Where(static file => file.Styles.Length > 0)
            .Select(file => (file.Place, new XElement(office + "styles", file.Styles).ToString(SaveOptions.DisableFormatting)));
    }

    // The excerpt has a part of DocBook's elements: lists and the like in which no other stands.
    private static IEnumerable<(string Place, string Text)> DocBook()
    {
        XNamespace docbook = "http://docbook.org/ns/docbook";
        HashSet<string> names = [.. Agreement.Vocabulary.All["DocBook.Article"].ElementNames];
        return Files("docbook-xsl-ns", "slides.xml").Concat(Files("docbook-xsl-ns", "foo.1.example_manpage.xml"))
            .SelectMany(file => WithEntities(file.Text).Descendants()
                .Where(static e => DocBookBlocks.Contains(e.Name.LocalName))
                .Where(e => e.DescendantsAndSelf().All(d => d.Name.Namespace == docbook && names.Contains(d.Name.LocalName)))
                .Select((e, i) => ($"{file.Place}#{i}", e.ToString(SaveOptions.DisableFormatting))));
    }

    // Entities of the document itself are replaced; nothing outside it is asked for.
    private static XElement WithEntities(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
