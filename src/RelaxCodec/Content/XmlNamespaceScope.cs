using System.Xml;

namespace RelaxCodec;

/// <summary>
/// The namespace bindings in force at a place, the innermost first; shared by all that was kept there. Null stands for none.
/// </summary>
/// <param name="outer">What the declarations further out bind.</param>
/// <param name="prefix">The prefix; empty for the default namespace.</param>
/// <param name="namespaceUri">The namespace name; empty where the default namespace is undeclared.</param>
internal sealed class XmlNamespaceScope(XmlNamespaceScope? outer, string prefix, string namespaceUri)
{
    public XmlNamespaceScope? Outer { get; } = outer;

    public string Prefix { get; } = prefix;

    public string NamespaceUri { get; } = namespaceUri;

    /// <summary>
    /// What a prefix means; null if it is not declared. The default namespace is always declared, the prefix <c>xml</c> never.
    /// </summary>
    public static string? Find(XmlNamespaceScope? scope, ReadOnlySpan<char> prefix)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (prefix.SequenceEqual(scope.Prefix))
                return scope.NamespaceUri;
        }

        return prefix.IsEmpty ? "" : null;
    }

    /// <summary>A reader of markup that was kept in a scope. It was well-formed, and within the limits, when it was read.</summary>
    public static XmlReader CreateReader(XmlNamespaceScope? scope, string markup)
    {
        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        for (XmlNamespaceScope? binding = scope; binding is not null; binding = binding.Outer)
        {
            // The innermost declaration of a prefix is the one that counts.
            if (!namespaces.HasNamespace(binding.Prefix))
                namespaces.AddNamespace(binding.Prefix, binding.NamespaceUri);
        }

        var settings = new XmlReaderSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        return XmlReader.Create(new StringReader(markup), settings, new XmlParserContext(names, namespaces, null, XmlSpace.None));
    }

    /// <summary>The bindings that a reader is in.</summary>
    public static XmlNamespaceScope? Of(IXmlNamespaceResolver namespaces)
    {
        XmlNamespaceScope? scope = null;
        foreach ((string prefix, string ns) in namespaces.GetNamespacesInScope(System.Xml.XmlNamespaceScope.ExcludeXml))
            scope = new XmlNamespaceScope(scope, prefix, ns);
        return scope;
    }
}
