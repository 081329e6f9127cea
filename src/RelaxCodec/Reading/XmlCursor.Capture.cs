using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Nodes that no member holds, as items: elements as they were written, else in the canonical lexical form. Elements are captured without recursion: their depth is the document's choice.</content>
public ref partial struct XmlCursor<TSource>
{
    private const int CaptureCapacity = 512;

    /// <summary>The current element as an item; its last token is current afterwards.</summary>
    internal XmlContentItem Capture(XmlContentOrigin origin, bool isValue = false)
    {
        var namespaces = default(XmlCaptureNamespaces);
        (string prefix, string localName) = SplitName();
        string ns = _source.NamespaceUri.ToString();
        int line = _source.Line;
        int column = _source.Column;
        string xml = CaptureXml(ref namespaces);
        return new XmlContentItem(XmlContentKind.Element, origin, xml)
        {
            Prefix = prefix,
            LocalName = localName,
            NamespaceUri = ns,
            Line = line,
            Column = column,
            IsValue = isValue,
            Inherited = namespaces.ToInherited(),
        };
    }

    /// <summary>The current element, as it was written if the source knows that.</summary>
    private string CaptureXml(ref XmlCaptureNamespaces namespaces)
    {
        int start = _source.GetSourcePosition();
        if (start >= 0)
        {
            PassElement(ref namespaces, _context.Depth);
            return _source.GetSourceText(start);
        }

        var buffer = new CharBuffer(CaptureCapacity);
        CaptureElement(ref buffer, ref namespaces, _context.Depth);
        string xml = buffer.ToString();
        buffer.Return();
        return xml;
    }

    /// <summary>The node between elements that is current, a comment or processing instruction.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal XmlContentItem TriviaItem() => _source.Kind == XmlTokenKind.Comment
        ? new XmlContentItem(XmlContentKind.Comment, XmlContentOrigin.Trivia) { Value = _source.GetString(), Line = _source.Line, Column = _source.Column }
        : new XmlContentItem(XmlContentKind.ProcessingInstruction, XmlContentOrigin.Trivia)
        {
            LocalName = _source.LocalName.ToString(),
            Value = _source.GetString(),
            Line = _source.Line,
            Column = _source.Column,
        };

    private XmlContentItem TextItem(XmlContentOrigin origin)
    {
        string text = _source.GetString();
        return new XmlContentItem(XmlContentKind.Text, origin, _source.Kind == XmlTokenKind.CData ? $"<![CDATA[{text}]]>" : null)
        {
            Value = text,
            Line = _source.Line,
            Column = _source.Column,
        };
    }

    /// <summary>Text where there should be none: white space around it is indentation.</summary>
    private XmlContentItem StrayTextItem()
    {
        if (_source.Kind == XmlTokenKind.CData)
            return TextItem(XmlContentOrigin.Extra);
        (int line, int column) = PositionOfText();
        return new XmlContentItem(XmlContentKind.Text, XmlContentOrigin.Extra)
        {
            Value = _source.Value.Trim(" \t\r\n").ToString(),
            Line = line,
            Column = column,
        };
    }

    /// <summary>Where the first character other than white space stands.</summary>
    private (int Line, int Column) PositionOfText()
    {
        int line = _source.Line;
        int column = _source.Column;
        if (line == 0 || _source.Kind == XmlTokenKind.CData)
            return (line, column);
        ReadOnlySpan<char> text = _source.Value;
        ReadOnlySpan<char> space = text[..Math.Max(0, text.IndexOfAnyExcept(" \t\r\n"))];
        int lastBreak = space.LastIndexOf('\n');
        return lastBreak < 0 ? (line, column + space.Length) : (line + space.Count('\n'), space.Length - lastBreak);
    }

    /// <summary>
    /// The rest of the child of which the start tag (without attributes) and the text in the buffer have been read, and whose child element is current.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private XmlContentItem CaptureRest()
    {
        var xml = new CharBuffer(CaptureCapacity);
        var namespaces = default(XmlCaptureNamespaces);
        var inner = new CharBuffer(CaptureCapacity);
        CanonicalText.AppendText(ref inner, _context.Text.Written);
        do
        {
            if (_source.Kind == XmlTokenKind.StartElement)
                CaptureElement(ref inner, ref namespaces, _context.Depth + 1);
            else
                CaptureToken(ref inner);
        }
        while ((_source.Read() || FailAtEndOfInput()) && _source.Kind != XmlTokenKind.EndElement);

        string name = _source.GetName();
        namespaces.Use(_source.Prefix, _source.NamespaceUri);
        xml.Append('<');
        xml.Append(name);
        xml.Append('>');
        xml.Append(inner.Written);
        xml.Append("</");
        xml.Append(name);
        xml.Append('>');
        XmlContentItem item = SimpleItem(XmlContentOrigin.Extra, xml.ToString(), namespaces);
        xml.Return();
        inner.Return();
        return item;
    }

    /// <summary>The child that consists of the text in the buffer and whose last token is current.</summary>
    private XmlContentItem CaptureTextElement(XmlContentOrigin origin)
    {
        string name = _source.GetName();
        var namespaces = default(XmlCaptureNamespaces);
        namespaces.Use(_source.Prefix, _source.NamespaceUri);
        string text = CanonicalText.Escape(_context.Text.ToString());
        return SimpleItem(origin, text.Length == 0 ? $"<{name}/>" : $"<{name}>{text}</{name}>", namespaces);
    }

    private XmlContentItem SimpleItem(XmlContentOrigin origin, string xml, XmlCaptureNamespaces namespaces)
    {
        (string prefix, string localName) = SplitName();
        return new XmlContentItem(XmlContentKind.Element, origin, xml)
        {
            Prefix = prefix,
            LocalName = localName,
            NamespaceUri = _source.NamespaceUri.ToString(),
            Line = _context.SimpleLine,
            Column = _context.SimpleColumn,
            IsValue = true,
            Inherited = namespaces.ToInherited(),
        };
    }

    /// <summary>Writes the current element, which is in as many others as <paramref name="outer"/> says.</summary>
    private void CaptureElement(ref CharBuffer xml, ref XmlCaptureNamespaces namespaces, int outer)
    {
        int depth = 0;
        bool tagOpen = false;
        do
        {
            XmlTokenKind kind = _source.Kind;
            if (kind == XmlTokenKind.EndElement)
            {
                depth--;
                if (tagOpen)
                {
                    xml.Append("/>");
                }
                else
                {
                    xml.Append("</");
                    xml.Append(_source.GetName());
                    xml.Append('>');
                }

                tagOpen = false;
                namespaces.Leave(depth);
                continue;
            }

            if (tagOpen)
                xml.Append('>');
            tagOpen = false;
            if (kind != XmlTokenKind.StartElement)
            {
                CaptureToken(ref xml);
                continue;
            }

            if (outer + depth >= _context.MaxDepth)
                FailTooDeep();
            bool isEmpty = _source.IsEmptyElement;
            CaptureStartTag(ref xml, ref namespaces, depth);
            if (isEmpty)
            {
                xml.Append("/>");
                namespaces.Leave(depth);
            }
            else
            {
                depth++;
                tagOpen = true;
            }
        }
        while (depth > 0 && (_source.Read() || FailAtEndOfInput()));
    }

    /// <summary>Looks for prefixes in the current element, which is in as many others as <paramref name="outer"/> says; its last tag is current afterwards.</summary>
    private void PassElement(ref XmlCaptureNamespaces namespaces, int outer)
    {
        int depth = 0;
        do
        {
            if (_source.Kind == XmlTokenKind.EndElement)
            {
                namespaces.Leave(--depth);
            }
            else if (_source.Kind == XmlTokenKind.StartElement)
            {
                if (outer + depth >= _context.MaxDepth)
                    FailTooDeep();
                bool isEmpty = _source.IsEmptyElement;
                PassStartTag(ref namespaces, depth);
                if (isEmpty)
                    namespaces.Leave(depth);
                else
                    depth++;
            }
        }
        while (depth > 0 && (_source.Read() || FailAtEndOfInput()));
    }

    private void PassStartTag(ref XmlCaptureNamespaces namespaces, int depth)
    {
        if (_source.AttributeCount > _context.MaxAttributes)
            FailTooManyAttributes();
        bool prefixed = false;
        while (_source.MoveToNextAttribute())
            prefixed |= CaptureDeclaration(ref namespaces, depth);
        UsePrefixes(ref namespaces, prefixed);
    }

    /// <summary>Writes a start tag up to, and without, its <c>&gt;</c>.</summary>
    private void CaptureStartTag(ref CharBuffer xml, ref XmlCaptureNamespaces namespaces, int depth)
    {
        if (_source.AttributeCount > _context.MaxAttributes)
            FailTooManyAttributes();
        xml.Append('<');
        xml.Append(_source.GetName());
        bool prefixed = false;
        while (_source.MoveToNextAttribute())
        {
            xml.Append(' ');
            xml.Append(_source.GetName());
            xml.Append("='");
            CanonicalText.AppendAttributeValue(ref xml, _source.Value);
            xml.Append('\'');
            prefixed |= CaptureDeclaration(ref namespaces, depth);
        }

        UsePrefixes(ref namespaces, prefixed);
    }

    /// <summary>Takes note of the current attribute if it declares a prefix.</summary>
    /// <returns>Whether it is an attribute that has a prefix itself.</returns>
    private bool CaptureDeclaration(ref XmlCaptureNamespaces namespaces, int depth)
    {
        ReadOnlySpan<char> ns = _source.NamespaceUri;
        if (ns.IsEmpty)
            return false;
        if (!ns.SequenceEqual(DeclarationNamespace))
            return true;
        namespaces.Declare(_source.Prefix.IsEmpty ? "" : _source.LocalName, depth);
        return false;
    }

    /// <summary>Takes note of the prefixes of the current start tag, whose declarations are known.</summary>
    private void UsePrefixes(ref XmlCaptureNamespaces namespaces, bool prefixed)
    {
        _source.MoveToElement();
        namespaces.Use(_source.Prefix, _source.NamespaceUri);
        if (!prefixed)
            return;
        while (_source.MoveToNextAttribute())
        {
            if (!_source.Prefix.IsEmpty && !_source.NamespaceUri.SequenceEqual(DeclarationNamespace))
                namespaces.Use(_source.Prefix, _source.NamespaceUri);
        }

        _source.MoveToElement();
    }

    /// <summary>Writes a token other than a tag as it stands.</summary>
    private void CaptureToken(ref CharBuffer xml)
    {
        switch (_source.Kind)
        {
            case XmlTokenKind.CData:
                xml.Append("<![CDATA[");
                xml.Append(_source.Value);
                xml.Append("]]>");
                break;
            case XmlTokenKind.Comment:
                xml.Append("<!--");
                xml.Append(_source.Value);
                xml.Append("-->");
                break;
            case XmlTokenKind.ProcessingInstruction:
                xml.Append("<?");
                xml.Append(_source.LocalName);
                if (!_source.Value.IsEmpty)
                    xml.Append(' ');
                xml.Append(_source.Value);
                xml.Append("?>");
                break;
            default:
                CanonicalText.AppendText(ref xml, _source.Value);
                break;
        }
    }

    /// <summary>Passes over the current element, which is in as many others as <paramref name="outer"/> says; its last token is current afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipElement(int outer)
    {
        int depth = 0;
        do
        {
            if (_source.Kind == XmlTokenKind.EndElement)
            {
                depth--;
            }
            else if (_source.Kind == XmlTokenKind.StartElement)
            {
                if (outer + depth >= _context.MaxDepth)
                    FailTooDeep();
                if (!_source.IsEmptyElement)
                    depth++;
            }
        }
        while (depth > 0 && (_source.Read() || FailAtEndOfInput()));
    }
}
