using System.Globalization;
using System.Xml.Linq;

namespace RelaxCodec;

/// <summary>The declarations of a schema in the compact syntax: what its prefixes stand for.</summary>
internal sealed class CompactPrefixes
{
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal) { [XNamespace.Xml.NamespaceName] = "xml" };
    private readonly Dictionary<string, string> _libraries = new(StringComparer.Ordinal) { [RelaxNg.XsdDatatypes] = "xsd" };
    private readonly List<string> _declarations = [];
    private readonly Dictionary<string, string> _suggestions;

    /// <param name="grammar">The schema in the XML syntax.</param>
    public CompactPrefixes(XElement grammar)
    {
        _suggestions = grammar.DescendantsAndSelf().Attributes()
            .Where(static attribute => attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName.Length > 0)
            .DistinctBy(static attribute => attribute.Value, StringComparer.Ordinal)
            .ToDictionary(static attribute => attribute.Value, static attribute => attribute.Name.LocalName, StringComparer.Ordinal);

        // Most elements need no prefix then.
        Default = ElementNames(grammar).Select(static name => name.NamespaceName)
            .CountBy(static ns => ns, StringComparer.Ordinal).Aggregate(KeyValuePair.Create("", 0), static (best, next) =>
                next.Value > best.Value ? next : best).Key;
        string[] used = [.. Prefixed(grammar).Distinct(StringComparer.Ordinal)];
        foreach (string ns in used.Where(ns => !_namespaces.ContainsKey(ns)))
            _namespaces.Add(ns, Choose(ns, "ns", _namespaces.Values));
        if (Default.Length > 0)
            _declarations.Add(
                $"default namespace {(used.Contains(Default) ? _namespaces[Default] + " " : "")}= {CompactLiteral.Of(Default)}");
        _declarations.AddRange(used.Where(ns => ns != XNamespace.Xml.NamespaceName && (ns.Length == 0 || ns != Default))
            .Select(ns => $"namespace {_namespaces[ns]} = {CompactLiteral.Of(ns)}"));

        foreach (string library in grammar.Descendants()
            .Where(static element => element.Term is "data" or "value" && element.Attribute("type") is not null && !element.IsAnnotation)
            .Select(static element => element.DatatypeLibrary)
            .Distinct(StringComparer.Ordinal))
        {
            if (library.Length == 0 || _libraries.ContainsKey(library))
                continue;
            _libraries.Add(library, Choose(library, "d", _libraries.Values));
            _declarations.Add($"datatypes {_libraries[library]} = {CompactLiteral.Of(library)}");
        }
    }

    /// <summary>The namespace of elements without a prefix.</summary>
    public string Default { get; }

    /// <summary>The declarations, a line each.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The prefix of a namespace.</summary>
    public string OfNamespace(string ns) => _namespaces[ns];

    /// <summary>The prefix of a datatype library.</summary>
    public string OfLibrary(string library) => _libraries[library];

    private static IEnumerable<XName> ElementNames(XElement grammar) =>
        grammar.Descendants()
            .Where(static element => IsName(element) && !IsOfAttribute(element))
            .Select(static element => element.GivenName);

    private IEnumerable<string> Prefixed(XElement grammar)
    {
        foreach (XElement element in grammar.Descendants())
        {
            if (IsName(element) && element.GivenName.NamespaceName is var ns && ns != (IsOfAttribute(element) ? "" : Default))
                yield return ns;
            else if (element.Term == "nsName" && !element.IsAnnotation)
                yield return element.Ns;
            else if (element.IsAnnotation && !CompactSyntax.IsPlainDocumentation(element) && element.Name.NamespaceName.Length > 0)
                yield return element.Name.NamespaceName;
            foreach (XAttribute attribute in element.AnnotationAttributes)
                yield return attribute.Name.NamespaceName;
        }
    }

    private static bool IsName(XElement element) =>
        (element.Term == "name" || (element.Term is "element" or "attribute" && element.Attribute("name") is not null))
            && !element.IsAnnotation;

    private static bool IsOfAttribute(XElement name) =>
        name.AncestorsAndSelf().First(static element => element.Term is "element" or "attribute").Term == "attribute";

    // The prefix of the XML syntax, or the last word of the URI, as an author would call it.
    private string Choose(string uri, string otherwise, ICollection<string> taken)
    {
        if (uri.Length == 0 && !taken.Contains("local"))
            return "local";
        string wish = _suggestions.GetValueOrDefault(uri) ?? (uri == XmlNamespaces.Instance ? "xsi" : null)
            ?? uri.Split('/', ':', '#', '?', '=').LastOrDefault(IsPlainWord) ?? otherwise;
        string prefix = wish == otherwise ? wish + "1" : wish;
        for (int i = 2; taken.Contains(prefix) || prefix is "xml" or "xmlns" or "xsd" or "local"; i++)
            prefix = wish + i.ToString(CultureInfo.InvariantCulture);
        return prefix;
    }

    private static bool IsPlainWord(string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
