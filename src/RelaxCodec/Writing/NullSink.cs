namespace RelaxCodec;

/// <summary>A sink that writes nothing: for what an output does beside writing.</summary>
internal struct NullSink : IXmlTokenSink
{
    /// <inheritdoc/>
    public readonly void StartElement(string localName, string ns, string? prefix = null)
    {
    }

    /// <inheritdoc/>
    public readonly void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null)
    {
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => null;

    /// <inheritdoc/>
    public readonly void NamespaceDeclaration(string prefix, string ns)
    {
    }

    /// <inheritdoc/>
    public readonly void Text(scoped ReadOnlySpan<char> text)
    {
    }

    /// <inheritdoc/>
    public readonly void Node(scoped in XmlKeptNode node)
    {
    }

    /// <inheritdoc/>
    public readonly void EndElement()
    {
    }

    /// <inheritdoc/>
    public readonly void FullEndElement()
    {
    }
}
