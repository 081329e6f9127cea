namespace RelaxCodec;

/// <summary>The namespace bindings in force at a place, the innermost first; shared by all that was kept there. Null stands for none.</summary>
/// <param name="outer">What the declarations further out bind.</param>
/// <param name="prefix">The prefix; empty for the default namespace.</param>
/// <param name="namespaceUri">The namespace name; empty where the default namespace is undeclared.</param>
internal sealed class XmlNamespaceScope(XmlNamespaceScope? outer, string prefix, string namespaceUri)
{
    public XmlNamespaceScope? Outer { get; } = outer;

    public string Prefix { get; } = prefix;

    public string NamespaceUri { get; } = namespaceUri;

    /// <summary>What a prefix means; null if it is not declared. The default namespace is always declared, the prefix <c>xml</c> never.</summary>
    public static string? Find(XmlNamespaceScope? scope, ReadOnlySpan<char> prefix)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (prefix.SequenceEqual(scope.Prefix))
                return scope.NamespaceUri;
        }

        return prefix.IsEmpty ? "" : null;
    }
}
