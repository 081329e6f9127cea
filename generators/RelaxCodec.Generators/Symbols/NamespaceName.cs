namespace RelaxCodec.Generators.Symbols;

/// <summary>Judges namespace names.</summary>
internal static class NamespaceName
{
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>Why no name can be in the namespace; null if one can. Relative references pass: there are vocabularies that have them.</summary>
    public static string? Problem(string? ns)
    {
        if (ns == Declarations)
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
