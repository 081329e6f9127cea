using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Elements that hold text or nothing.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>
    /// The content of the entered element as text: text and CDATA joined, comments and processing instructions kept, child elements kept
    /// and RX010. After it only <see cref="Leave"/> follows.
    /// </summary>
    /// <returns>The characters; valid until the next move.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<char> ReadText()
    {
        _context.Text.Clear();
        ReadRestOfText();
        return _context.Text.Written;
    }

    /// <summary>
    /// The text before the first child of the entered element: text and CDATA joined, comments and processing instructions kept. The
    /// children are read after it; text between them is RX015.
    /// </summary>
    /// <returns>The characters; valid until the next move. Empty if there is nothing but white space.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<char> ReadLeadingText()
    {
        _context.Text.Clear();
        while (!_atEnd && (_source.Read() || FailAtEndOfInput()))
        {
            if (_source.Kind == XmlTokenKind.StartElement)
            {
                _isAhead = true;
                break;
            }

            TakeInText();
        }

        if (!CanonicalText.IsWhiteSpace(_context.Text.Written))
            return _context.Text.Written;
        _context.Top.HasText = false;
        return default;
    }

    /// <summary>The same, as a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadTextString()
    {
        _context.Text.Clear();
        if (!_atEnd && _source.Read())
        {
            // One run of text and the end tag: no need to copy it into the buffer first.
            if (_source.Kind == XmlTokenKind.Text)
            {
                string text = _source.GetString();
                if (_source.Read() && _source.Kind == XmlTokenKind.EndElement)
                {
                    _atEnd = true;
                    return text;
                }

                _context.Text.Append(text);
            }

            if (!TakeInText())
                return _context.Text.ToString();
        }

        ReadRestOfText();
        return _context.Text.ToString();
    }

    /// <summary>
    /// Reads the whole of the current child, which has no object of its own: <c>&lt;name&gt;text&lt;/name&gt;</c>. Comments in it are kept
    /// before it, unknown attributes (RX011) are kept for it.
    /// </summary>
    /// <param name="text">The characters; valid until the next move.</param>
    /// <returns>False if it has child elements (RX010): it is kept for the slot.</returns>
    public bool TryReadSimple(out ReadOnlySpan<char> text)
    {
        bool read = TryReadContent();
        text = _context.Text.Written;
        return read;
    }

    /// <summary>Reads the whole of the current child, which has to be empty.</summary>
    /// <returns>False if it has child elements (RX010) or text (RX015): it is kept for the slot.</returns>
    public bool TryReadEmpty()
    {
        if (!TryReadContent())
            return false;
        if (CanonicalText.IsWhiteSpace(_context.Text.Written))
            return true;
        if (_context.RefusesInvalid)
            ReportTextIn(_context.Text.Written);
        if (!_context.KeepsInvalid)
            return true;
        KeepTextElement(XmlContentOrigin.Extra);
        return false;
    }

    /// <summary>
    /// RX012: the text of the child that <see cref="TryReadSimple"/> has just read is outside its datatype. The element is kept for the
    /// slot.
    /// </summary>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BadElement(string expected)
    {
        if (_context.RefusesInvalid)
            ReportBadElement(expected);
        if (_context.KeepsInvalid)
        {
            KeepTextElement(XmlContentOrigin.Extra);
            return;
        }

        MarkBadValue();
        if (_context.ChildIndex < 0)
            NoteMissing(_context.ChildSlot);
    }

    /// <summary>
    /// The text of the child that <see cref="TryReadSimple"/> has just read is valid, but the member's type has no such value. The element
    /// is kept for the slot, as it was written, and nothing is reported.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldElement() => KeepTextElement(XmlContentOrigin.AnyContent);

    /// <summary>RX012: the text that <see cref="ReadText"/> has just read is outside its datatype. It is kept.</summary>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BadText(string expected)
    {
        if (_context.RefusesInvalid)
            ReportBadText(expected);
        _context.Top.HasBadValue = true;
        if (_context.KeepsInvalid)
            KeepText(XmlContentOrigin.Extra);
        else
            NoteMissing(-1);
    }

    /// <summary>
    /// The text that <see cref="ReadText"/> has just read is valid, but the member's type has no such value. It is kept and nothing is
    /// reported.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldText() => KeepText(XmlContentOrigin.AnyContent);

    private void KeepText(XmlContentOrigin origin)
    {
        ref XmlReadFrame frame = ref _context.Top;
        ref XmlKeptEntry entry = ref _context.Kept.Add(XmlContentKind.Text, origin, XmlContentPlace.Inside);
        (entry.Line, entry.Column) = (frame.Line, frame.Column);
        entry.IsValue = true;
        _context.Kept.AppendText(_context.Text.Written);
        _context.Kept.Complete(ref entry);
        frame.HasText = true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadRestOfText()
    {
        if (_atEnd)
            return;
        while (_source.Read())
        {
            if (!TakeInText())
                return;
        }

        FailAtEndOfInput();
    }

    /// <summary>Takes the current token of an element with text; false at its end tag.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TakeInText()
    {
        switch (_source.Kind)
        {
            case XmlTokenKind.EndElement:
                _atEnd = true;
                return false;
            case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                _context.Text.Append(_source.Value);
                return true;
            case XmlTokenKind.StartElement:
                if (_context.RefusesInvalid)
                    ReportUnknownElement("", PathOfParent());
                if (!_context.KeepsInvalid)
                {
                    SkipElement(_context.Depth);
                    return true;
                }

                Capture(XmlContentOrigin.Extra);
                break;
            default:
                KeepTrivia(XmlContentPlace.Inside);
                break;
        }

        // White space counts around what was kept.
        _context.Top.HasText = true;
        return true;
    }

    /// <summary>Reads the current child's text into the buffer; false if an element was in it, which is then kept as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadContent(bool isNillable = false)
    {
        XmlReadContext context = _context;
        context.Text.Clear();
        context.Nil = default;
        if (context.Depth >= context.MaxDepth)
            FailTooDeep();
        context.SimpleName = _source.Name;
        context.SimplePosition = _source.Position;
        context.SimpleEntry = context.Kept.Count;
        bool isEmpty = _source.IsEmptyElement;
        if (_source.MoveToNextAttribute())
            KeepChildAttributes(isNillable);
        if (isEmpty)
            return true;
        while (_source.Read())
        {
            switch (_source.Kind)
            {
                case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                    context.Text.Append(_source.Value);
                    break;
                case XmlTokenKind.EndElement:
                    return true;
                case XmlTokenKind.StartElement:
                    if (context.RefusesInvalid)
                        ReportUnknownElement("", PathOfChild(context.SimpleName.Written));
                    if (context.KeepsInvalid)
                    {
                        KeepRestOfChild();
                        return false;
                    }

                    SkipElement(context.Depth + 1);
                    break;
                default:
                    KeepTrivia(XmlContentPlace.Inside);
                    PlaceBeforeChild(context.Kept.Count - 1);
                    break;
            }
        }

        FailAtEndOfInput();
        return false;
    }

    /// <summary>
    /// Keeps the attributes of the current child, from the current one on: they have no place in its value, and say nothing against it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepChildAttributes(bool isNillable)
    {
        int first = _context.Kept.Count;
        do
        {
            if (isNillable && TakeNil())
                continue;
            bool isDeclaration = !_source.IsUnqualified && _source.NamespaceUri == XmlNamespaces.Declarations;
            if (!isDeclaration && _context.RefusesUnknown)
                ReportUnknownAttribute(_context.SimpleName.Written, isNillable ? "xsi:nil" : "", PathOfChildAttribute());
            if (isDeclaration || _context.KeepsUnknown)
                KeepChildAttribute(isDeclaration ? XmlContentOrigin.Trivia : XmlContentOrigin.Extra);
        }
        while (_source.MoveToNextAttribute());

        _source.MoveToElement();
        if (_context.Kept.Count > first)
            PlaceBeforeChild(first);
    }

    private void KeepChildAttribute(XmlContentOrigin origin)
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.ChildAttribute, origin, XmlContentPlace.Inside);
        entry.Name = _source.Name;
        entry.NamespaceUri = _source.NamespaceUri;
        KeepCharacters(ref entry, _source.Value);
    }

    /// <summary>Keeps the child whose text is in the buffer and whose last token is current, with its attributes.</summary>
    private void KeepTextElement(XmlContentOrigin origin)
    {
        var xml = new CharBuffer(CaptureCapacity);
        BeginChildMarkup(ref xml);
        if (_context.Text.Length == 0)
        {
            xml.Append("/>");
        }
        else
        {
            xml.Append('>');
            CanonicalText.AppendText(ref xml, _context.Text.Written);
            EndChildMarkup(ref xml);
        }

        KeepChild(ref xml, origin);
    }

    /// <summary>
    /// Keeps the child of which the start tag and the text in the buffer have been read, and whose child element is current.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepRestOfChild()
    {
        var xml = new CharBuffer(CaptureCapacity);
        BeginChildMarkup(ref xml);
        xml.Append('>');
        CanonicalText.AppendText(ref xml, _context.Text.Written);
        do
        {
            if (_source.Kind == XmlTokenKind.StartElement)
                CaptureElement(ref xml, _context.Depth + 1);
            else
                CaptureToken(ref xml);
        }
        while ((_source.Read() || FailAtEndOfInput()) && _source.Kind != XmlTokenKind.EndElement);

        EndChildMarkup(ref xml);
        KeepChild(ref xml, XmlContentOrigin.Extra);
    }

    /// <summary>Writes the child's start tag without its <c>&gt;</c>; its attributes are the element's from here on.</summary>
    private void BeginChildMarkup(ref CharBuffer xml)
    {
        XmlKeptStack kept = _context.Kept;
        xml.Append('<');
        xml.Append(_context.SimpleName.Written);
        int left = _context.SimpleEntry;
        for (int i = _context.SimpleEntry; i < kept.Count; i++)
        {
            ref XmlKeptEntry entry = ref kept.Entries[i];
            if (entry.Kind != XmlContentKind.ChildAttribute)
            {
                kept.Entries[left++] = entry;
                continue;
            }

            AppendAttribute(ref xml, entry.Name!, kept.GetString(in entry));
        }

        kept.RemoveFrom(left);
        if (_context.Nil.Name is { } nil)
            AppendAttribute(ref xml, nil, _context.Nil.Lexical);
    }

    private void EndChildMarkup(ref CharBuffer xml)
    {
        xml.Append("</");
        xml.Append(_context.SimpleName.Written);
        xml.Append('>');
    }

    private void KeepChild(ref CharBuffer xml, XmlContentOrigin origin)
    {
        if (origin == XmlContentOrigin.Extra)
            _context.Top.HasBadValue = true;
        if (_context.ChildIndex >= 0)
            _context.AddMiss(_context.ChildSlot);
        ref XmlKeptEntry entry = ref _context.Kept.Add(XmlContentKind.Element, origin, XmlContentPlace.Inside);
        entry.Name = _context.SimpleName;
        entry.NamespaceUri = _source.NamespaceUri;
        (entry.Line, entry.Column) = (_context.SimplePosition.Line, _context.SimplePosition.Column);
        entry.IsValue = true;
        _context.Kept.Append(xml.Written);
        _context.Kept.Complete(ref entry);
        xml.Return();
        PlaceBeforeChild(_context.Kept.Count - 1);
    }
}
