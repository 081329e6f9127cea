using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Elements that hold text or nothing.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>
    /// The content of the entered element as text: text and CDATA joined, comments and processing instructions kept, child elements kept and RX010. After it
    /// only <see cref="Leave"/> follows.
    /// </summary>
    /// <returns>The characters; valid until the next move.</returns>
    public ReadOnlySpan<char> ReadText()
    {
        _context.Text.Clear();
        ReadRestOfText();
        return _context.Text.Written;
    }

    /// <summary>The same, as a string.</summary>
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
    /// Reads the whole of the current child, which has no object of its own: <c>&lt;name&gt;text&lt;/name&gt;</c>. Comments in it are kept before it.
    /// </summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="text">The characters; valid until the next move.</param>
    /// <returns>False if it has attributes (RX011) or child elements (RX010): it is kept for the slot.</returns>
    public bool TryReadSimple(int slot, out ReadOnlySpan<char> text)
    {
        bool read = TryReadContent(allowsText: true);
        text = _context.Text.Written;
        return read;
    }

    /// <summary>Reads the whole of the current child, which has to be empty.</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <returns>False if it has attributes (RX011), child elements (RX010) or text (RX015): it is kept for the slot.</returns>
    public bool TryReadEmpty(int slot)
    {
        if (!TryReadContent(allowsText: false))
            return false;
        if (CanonicalText.IsWhiteSpace(_context.Text.Written))
            return true;
        if (_context.Refuses)
            ReportTextIn(_context.Text.Written);
        if (!_context.Keeps)
            return true;
        KeepTextElement();
        return false;
    }

    /// <summary>RX012: the text of the child that <see cref="TryReadSimple"/> has just read is outside its datatype. The element is kept for the slot.</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BadElement(int slot, string expected)
    {
        if (_context.Refuses)
            ReportBadElement(expected);
        KeepTextElement();
    }

    /// <summary>
    /// The text of the child that <see cref="TryReadSimple"/> has just read is valid, but the member's type has no such value. The element is kept for the slot, as
    /// it was written, and nothing is reported.
    /// </summary>
    /// <param name="slot">The slot of its member.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldElement(int slot)
    {
        XmlReadContext context = _context;
        if (context.ChildIndex >= 0)
            context.AddMiss(context.ChildSlot);
        AppendBeforeChild(CaptureTextElement(XmlContentOrigin.AnyContent));
    }

    /// <summary>RX012: the text that <see cref="ReadText"/> has just read is outside its datatype. It is kept.</summary>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BadText(string expected)
    {
        ref XmlReadFrame frame = ref _context.Top;
        if (_context.Refuses)
            ReportBadText(expected);
        if (!_context.Keeps)
            return;
        frame.HasBadValue = true;
        KeepText(XmlContentOrigin.Extra);
    }

    /// <summary>The text that <see cref="ReadText"/> has just read is valid, but the member's type has no such value. It is kept and nothing is reported.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldText() => KeepText(XmlContentOrigin.AnyContent);

    private void KeepText(XmlContentOrigin origin)
    {
        ref XmlReadFrame frame = ref _context.Top;
        AppendInText(new XmlContentItem(XmlContentKind.Text, origin)
        {
            Value = _context.Text.ToString(),
            Line = frame.Line,
            Column = frame.Column,
            IsValue = true,
        });
    }

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
    private bool TakeInText()
    {
        switch (_source.Kind)
        {
            case XmlTokenKind.EndElement:
                _atEnd = true;
                return false;
            case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                _context.Text.Append(_source.Value);
                break;
            case XmlTokenKind.StartElement:
                if (_context.Refuses)
                    ReportUnknownElement("", PathOfParent());
                if (_context.Keeps)
                    AppendInText(Capture(XmlContentOrigin.Extra));
                else
                    SkipElement(_context.Depth);
                break;
            default:
                AppendInText(TriviaItem());
                break;
        }

        return true;
    }

    /// <summary>Keeps a node of an element whose white space counts.</summary>
    private void AppendInText(XmlContentItem item)
    {
        item.Place = XmlContentPlace.Last;
        AppendContent(item).IsMixed = true;
    }

    /// <summary>Reads the current child's text into the buffer; false if something else was in it, which is then kept.</summary>
    private bool TryReadContent(bool allowsText)
    {
        XmlReadContext context = _context;
        context.Text.Clear();
        if (context.Depth >= context.MaxDepth)
            FailTooDeep();
        context.SimpleName = _source.GetName();
        context.SimpleLine = _source.Line;
        context.SimpleColumn = _source.Column;
        if (_source.IsEmptyElement)
            return !_source.MoveToNextAttribute() || !KeepForAttributes();
        if (_source.MoveToNextAttribute() && KeepForAttributes())
            return false;
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
                    if (context.Refuses)
                        ReportUnknownElement("", PathOfChild(context.SimpleName));
                    if (context.Keeps)
                    {
                        KeepValue(CaptureRest());
                        return false;
                    }

                    SkipElement(context.Depth + 1);
                    break;
                default:
                    AppendBeforeChild(TriviaItem());
                    break;
            }
        }

        FailAtEndOfInput();
        return false;
    }

    /// <summary>Whether the current child, at its first attribute, has others than namespace declarations and is kept because of them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool KeepForAttributes()
    {
        if (_source.AttributeCount > _context.MaxAttributes)
            FailTooManyAttributes();
        bool found = false;
        do
        {
            if (_source.NamespaceUri.SequenceEqual(DeclarationNamespace))
                continue;
            found = true;
            if (_context.Refuses)
                ReportUnknownAttribute(_context.SimpleName, "", $"{PathOfChild(_context.SimpleName)}/@{_source.GetName()}");
        }
        while (_source.MoveToNextAttribute());

        _source.MoveToElement();
        if (!found || !_context.Keeps)
            return false;
        KeepValue(Capture(XmlContentOrigin.Extra, isValue: true));
        return true;
    }

    /// <summary>Keeps the child whose text is in the buffer and whose last token is current.</summary>
    private void KeepTextElement()
    {
        if (!_context.Keeps)
        {
            _context.Top.HasBadValue = true;
            return;
        }

        KeepValue(CaptureTextElement(XmlContentOrigin.Extra));
    }
}
