using System.Xml;

namespace RelaxCodec;

/// <summary>A token sink over an <see cref="XmlWriter"/>: its settings decide about indentation (that of kept elements too), quotes and escapes.</summary>
public struct XmlWriterSink : IXmlTokenSink
{
    private readonly XmlWriter _writer;

    // That of the element that was just started.
    private string? _prefix;

    /// <summary>A sink that writes where the writer is.</summary>
    /// <param name="writer">The writer; it stays the caller's.</param>
    public XmlWriterSink(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    /// <inheritdoc/>
    public void StartElement(string localName, string ns, string? prefix = null)
    {
        if (prefix is null)
            _writer.WriteStartElement(localName, ns);
        else
            _writer.WriteStartElement(prefix, localName, ns);
        _prefix = prefix ?? _writer.LookupPrefix(ns) ?? "";
    }

    /// <inheritdoc/>
    public readonly void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null)
    {
        // The writer replaces a prefix that means something else in this start tag.
        if (prefix is not null && string.IsNullOrEmpty(_writer.LookupPrefix(ns)))
            _writer.WriteAttributeString(prefix, localName, ns, value.ToString());
        else
            _writer.WriteAttributeString(localName, ns, value.ToString());
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => _writer.LookupPrefix(ns);

    /// <inheritdoc/>
    public readonly void NamespaceDeclaration(string prefix, string ns)
    {
        // The name of the element has been written already, and keeps its meaning.
        if (prefix == _prefix && _writer.LookupPrefix(ns) != prefix)
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
            _writer.WriteString(text.ToString());
    }

    /// <inheritdoc/>
    public readonly void Node(scoped XmlKeptNode node)
    {
        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using XmlReader reader = XmlReader.Create(
            new StringReader(System.Text.Encoding.UTF8.GetString(node.Utf8)), settings, XmlNamespaceScope.ToParserContext(node.Scope));
        reader.Read();
        _writer.WriteNode(reader, defattr: false);
    }

    /// <inheritdoc/>
    public readonly void EndElement() => _writer.WriteEndElement();

    /// <inheritdoc/>
    public readonly void FullEndElement() => _writer.WriteFullEndElement();
}
