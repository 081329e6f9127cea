using System.Globalization;
using System.Reflection;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Published;

/// <summary>The XML schema of .nuspec, a resource of NuGet's own library, which is part of the .NET SDK.</summary>
internal static class NuspecSchema
{
    private const string Newest = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";

    /// <summary>What it has against each document; null if nothing.</summary>
    public static IReadOnlyList<string?> Judge(IReadOnlyCollection<string> documents)
    {
        string text = Load();
        var schemas = new Dictionary<string, XmlSchemaSet>(StringComparer.Ordinal);
        return [.. documents.Select(document => Judge(XDocument.Parse(document)))];

        string? Judge(XDocument document)
        {
            // What is in no namespace NuGet reads as if it were in the newest.
            foreach (XElement element in document.Descendants().Where(e => e.Name.Namespace == XNamespace.None))
                element.Name = XName.Get(element.Name.LocalName, Newest);

            string ns = document.Root!.Name.NamespaceName;
            if (!schemas.TryGetValue(ns, out XmlSchemaSet? schema))
            {
                using var reader = XmlReader.Create(new StringReader(text.Replace("{0}", ns, StringComparison.Ordinal)));
                schemas[ns] = schema = new XmlSchemaSet();
                schema.Add(null, reader);
            }

            string? objection = null;
            document.Validate(schema, (_, e) => objection ??= string.Create(CultureInfo.InvariantCulture, $"{e.Severity}: {e.Message}"));
            return objection;
        }
    }

    private static string Load()
    {
        // shared/Microsoft.NETCore.App/<version>, beside sdk/<version>
        string shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string sdks = Path.GetFullPath(Path.Combine(shared, "..", "..", "..", "sdk"));
        string? library = Directory.Exists(sdks)
            ? Directory.EnumerateFiles(sdks, "NuGet.Packaging.dll", SearchOption.AllDirectories).Max(StringComparer.Ordinal)
            : null;
        Oracle.Require(library is not null, $"NuGet.Packaging.dll, which holds the schema of .nuspec, is in no SDK under {sdks}.");

        var assembly = Assembly.LoadFrom(library);
        string resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("nuspec.xsd", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
