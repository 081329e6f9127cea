using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>
/// Nodes that no member holds: elements as they were written, else in the canonical lexical form. Elements are captured without recursion:
/// their depth is the document's choice.
/// </content>
public ref partial struct XmlCursor<TSource>
{
    private const int CaptureCapacity = 512;

    /// <summary>Keeps the current element; its last token is current afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Capture(XmlContentOrigin origin, bool isValue = false)
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.Element, origin, XmlContentPlace.Inside);
        entry.Name = _source.Name;
        entry.NamespaceUri = _source.NamespaceUri;
        entry.IsValue = isValue;
        if (_source.TryBeginSlice())
        {
            SkipElement(_context.Depth);
            _context.Kept.AppendMarkup(_source.EndSlice());
        }
        else
        {
            var buffer = new CharBuffer(CaptureCapacity);
            CaptureElement(ref buffer, _context.Depth);
            _context.Kept.Append(buffer.Written);
            buffer.Return();
        }

        _context.Kept.Complete(ref entry);
    }

    /// <summary>Keeps the element that is current, in the canonical form.</summary>
    internal void CaptureCanonical()
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.Element, XmlContentOrigin.AnyContent, XmlContentPlace.Inside);
        entry.Name = _source.Name;
        entry.NamespaceUri = _source.NamespaceUri;
        var buffer = new CharBuffer(CaptureCapacity);
        CaptureElement(ref buffer, _context.Depth);
        _context.Kept.Append(buffer.Written);
        buffer.Return();
        _context.Kept.Complete(ref entry);
    }

    /// <summary>Keeps the current node, a comment or processing instruction.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepTrivia(XmlContentPlace place)
    {
        bool isComment = _source.Kind == XmlTokenKind.Comment;
        ref XmlKeptEntry entry = ref AddEntry(
            isComment ? XmlContentKind.Comment : XmlContentKind.ProcessingInstruction, XmlContentOrigin.Trivia, place);
        XmlKeptStack kept = _context.Kept;
        if (isComment)
        {
            kept.Append("<!--");
            kept.Append(_source.Value);
            kept.Append("-->");
        }
        else
        {
            entry.Name = _source.Name;
            kept.Append("<?");
            kept.Append(entry.Name.Written);
            if (!_source.Value.IsEmpty)
                kept.Append(" ");
            kept.Append(_source.Value);
            kept.Append("?>");
        }

        kept.Complete(ref entry);
    }

    /// <summary>Keeps the current text or CDATA section as it is.</summary>
    private void KeepTextNode(XmlContentOrigin origin)
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.Text, origin, XmlContentPlace.Inside);
        entry.JoinsPrevious = IsBehindText();
        AppendTextNode(_source.Kind == XmlTokenKind.CData, _source.Value);
        _context.Kept.Complete(ref entry);
    }

    private void AppendTextNode(bool isCData, ReadOnlySpan<char> text)
    {
        XmlKeptStack kept = _context.Kept;
        if (!isCData)
        {
            kept.AppendText(text);
            return;
        }

        kept.Append("<![CDATA[");
        kept.Append(text);
        kept.Append("]]>");
    }

    /// <summary>Whether the node before the one that was just added is text, too, with nothing between.</summary>
    private bool IsBehindText()
    {
        Span<XmlKeptEntry> entries = _context.Kept.Entries;
        return entries.Length - _context.Top.PendingEntry >= 2 && entries[^2].Kind == XmlContentKind.Text;
    }

    /// <summary>Where the first character other than white space stands.</summary>
    private XmlPosition PositionOfText()
    {
        XmlPosition position = _source.Position;
        if (position.Line == 0 || _source.Kind == XmlTokenKind.CData)
            return position;
        ReadOnlySpan<char> text = _source.Value;
        ReadOnlySpan<char> space = text[..Math.Max(0, text.IndexOfAnyExcept(" \t\r\n"))];
        int lastBreak = space.LastIndexOf('\n');
        return lastBreak < 0
            ? new XmlPosition(position.Line, position.Column + space.Length)
            : new XmlPosition(position.Line + space.Count('\n'), space.Length - lastBreak);
    }

    /// <summary>Writes the current element, which is in as many others as <paramref name="outer"/> says.</summary>
    private void CaptureElement(ref CharBuffer xml, int outer)
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
                    xml.Append(_source.Name.Written);
                    xml.Append('>');
                }

                tagOpen = false;
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
            CaptureStartTag(ref xml);
            if (isEmpty)
            {
                xml.Append("/>");
            }
            else
            {
                depth++;
                tagOpen = true;
            }
        }
        while (depth > 0 && (_source.Read() || FailAtEndOfInput()));
    }

    /// <summary>Writes a start tag up to, and without, its <c>&gt;</c>.</summary>
    private void CaptureStartTag(ref CharBuffer xml)
    {
        xml.Append('<');
        xml.Append(_source.Name.Written);
        while (_source.MoveToNextAttribute())
        {
            AppendAttribute(ref xml, _source.Name, _source.Value);
        }

        _source.MoveToElement();
    }

    private static void AppendAttribute(ref CharBuffer xml, XmlName name, ReadOnlySpan<char> value)
    {
        xml.Append(' ');
        xml.Append(name.Written);
        xml.Append("='");
        CanonicalText.AppendAttributeValue(ref xml, value);
        xml.Append('\'');
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
                xml.Append(_source.Name.Written);
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

    /// <summary>
    /// Passes over the current element, which is in as many others as <paramref name="outer"/> says; its last token is current afterwards.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipElement(int outer)
    {
        int depth = 0;
        do
        {
            XmlTokenKind kind = _source.Kind;
            if (kind == XmlTokenKind.EndElement)
            {
                depth--;
            }
            else if (kind == XmlTokenKind.StartElement)
            {
                if (outer + depth >= _context.MaxDepth)
                    FailTooDeep();
                if (!_source.IsEmptyElement)
                    depth++;
            }
        }
        while (depth > 0 && (_source.ReadPastWhiteSpace() || FailAtEndOfInput()));
    }
}
