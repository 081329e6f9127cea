using System.Xml;

namespace RelaxCodec;

/// <summary>
/// A token sink over an <see cref="XmlWriter"/>: its settings decide about indentation (that of kept elements too), quotes and escapes.
/// </summary>
public partial struct XmlWriterSink : IXmlTokenSink
{
    private readonly XmlWriter _writer;

    // The prefixes and namespace names of the elements that are open.
    private readonly Stack<XmlNamespaceBinding> _open = new();

    /// <summary>A sink that writes where the writer is.</summary>
    /// <param name="writer">The writer; it stays the caller's.</param>
    public XmlWriterSink(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    /// <inheritdoc/>
    public readonly void StartElement(string localName, string ns, string? prefix = null)
    {
        prefix ??= PrefixOfParent(ns);
        if (prefix is null)
            _writer.WriteStartElement(localName, ns);
        else
            _writer.WriteStartElement(prefix, localName, ns);
        _open.Push(new(prefix ?? _writer.LookupPrefix(ns) ?? "", ns));
    }

    /// <inheritdoc/>
    public readonly void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null)
    {
        // The writer replaces a prefix that means something else in this start tag.
        if (!string.IsNullOrEmpty(prefix) && string.IsNullOrEmpty(_writer.LookupPrefix(ns)))
            _writer.WriteStartAttribute(prefix, localName, ns);
        else
            _writer.WriteStartAttribute(localName, ns);
        WriteCharacters(value.ToString(), AttributeSpecials);
        _writer.WriteEndAttribute();
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => PrefixOfParent(ns) ?? _writer.LookupPrefix(ns);

    /// <inheritdoc/>
    public readonly void NamespaceDeclaration(string prefix, string ns)
    {
        // The name of the element has been written already, and keeps its meaning.
        if (_open.TryPeek(out XmlNamespaceBinding own) && prefix == own.Prefix && _writer.LookupPrefix(ns) != prefix)
            return;

        // A prefix that means this already needs no second declaration, and none of the start tag may be declared twice.
        if (prefix.Length == 0)
        {
            if (_writer.LookupPrefix(ns) != "")
                _writer.WriteAttributeString("xmlns", ns);
        }
        else if (_writer.LookupPrefix(ns) != prefix)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, ns);
        }
    }

    /// <inheritdoc/>
    public readonly void Text(scoped ReadOnlySpan<char> text)
    {
        // An empty string would not stop the writer's indentation.
        if (text.IsEmpty)
            _writer.WriteRaw("");
        else
            WriteCharacters(text.ToString(), TextSpecials);
    }

    /// <inheritdoc/>
    public readonly void EndElement()
    {
        _writer.WriteEndElement();
        _open.Pop();
    }

    /// <inheritdoc/>
    public readonly void FullEndElement()
    {
        _writer.WriteFullEndElement();
        _open.Pop();
    }

    /// <summary>A child in the namespace of its parent has its prefix; null if it is in another or in none.</summary>
    private readonly string? PrefixOfParent(string ns) =>
        ns.Length > 0 && _open.TryPeek(out XmlNamespaceBinding parent) && parent.NamespaceUri == ns ? parent.Prefix : null;
}
