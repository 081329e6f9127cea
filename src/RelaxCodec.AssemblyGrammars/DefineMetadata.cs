using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.AssemblyGrammars;

/// <summary>One define, as an attribute in metadata says it.</summary>
internal sealed class DefineMetadata
{
    /// <param name="property">The property whose value it is.</param>
    /// <param name="rng">The text; null if it is known only when the program runs.</param>
    /// <param name="references">The types whose defines it refers to.</param>
    public DefineMetadata(string property, string? rng, IReadOnlyList<TypeIdentity> references)
    {
        Property = property;
        Rng = rng;
        References = references;
        if (rng is null)
            return;
        XElement define = Parse(rng);
        Name = define.Attribute("name")?.Value ?? "";
        RefNames = define.Descendants(XName.Get("ref", RelaxNg.Namespace)).Select(r => r.Attribute("name")?.Value ?? "").ToHashSet();
    }

    public string Property { get; }

    public string? Rng { get; }

    public IReadOnlyList<TypeIdentity> References { get; }

    /// <summary>The name of the define; empty if its text is not known.</summary>
    public string Name { get; } = "";

    /// <summary>The names of the defines that it refers to.</summary>
    public IReadOnlySet<string> RefNames { get; } = new HashSet<string>();

    // The text leaves its namespaces to the grammar that it stands in.
    private static XElement Parse(string rng)
    {
        try
        {
            string prefixes = $"xmlns:a=\"{RelaxNg.CompatibilityAnnotations}\" xmlns:r=\"{RelaxNg.ReleaseAnnotations}\"";
            return XElement.Parse($"<grammar xmlns=\"{RelaxNg.Namespace}\" {prefixes}>{rng}</grammar>").Elements().First();
        }
        catch (Exception exception) when (exception is XmlException or InvalidOperationException)
        {
            throw new ExportException(ExportException.NoDefine, $"The define '{rng}' in metadata is not well-formed: {exception.Message}");
        }
    }
}
