using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Judges namespace names.</summary>
internal static class NamespaceName
{
    /// <summary>The namespace of <c>xml:lang</c> and the other attributes that XML itself has.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>Why a name cannot be that of an element or attribute; null if it can.</summary>
    public static string? Problem(XmlName name, bool isAttribute) =>
        isAttribute && name is { Local: "xmlns", Namespace: "" } ? "it declares a namespace; what [Ns] says is declared where it is written"
        : !isAttribute && name.Namespaces.Contains(Xml)
            ? "of that namespace XML has attributes only, such as xml:lang, and no other prefix may stand for it"
        : null;

    /// <summary>
    /// Why no name can be in the namespace; null if one can. Relative references pass: there are vocabularies that have them.
    /// </summary>
    public static string? Problem(string? ns)
    {
        // RELAX NG (section 4.16) names it without the last slash.
        if (ns is Declarations or "http://www.w3.org/2000/xmlns")
            return "it is that of namespace declarations, which are no attributes to RELAX NG";
        foreach (char c in ns ?? "")
        {
            if (c <= ' ')
                return "a URI has no white space: write it as %20";
            if (c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' or '\u007F' or >= '\uFFFE' || char.IsSurrogate(c))
                return $"a URI has no '{c}': write it escaped, as in %20";
        }

        return null;
    }
}
