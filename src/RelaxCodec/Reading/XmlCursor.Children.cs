using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Children of the entered element.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>
    /// Moves to the next child's start tag. Comments and processing instructions are kept; text that is not white space is RX015.
    /// </summary>
    /// <returns>False at the end of the element.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveToNextChild() => !_atEnd && ReadToNextChild();

    /// <summary>The same for mixed content: text is kept, because the schema leaves it open.</summary>
    /// <returns>False at the end of the element.</returns>
    public bool MoveToNextNode()
    {
        if (_atEnd)
            return false;
        while (_source.Read())
        {
            switch (_source.Kind)
            {
                case XmlTokenKind.StartElement:
                    _inNoNamespace = _source.IsUnqualified;
                    return true;
                case XmlTokenKind.EndElement:
                    EndMixed();
                    return false;
                case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                    // A carriage return is there by reference, on purpose.
                    _context.Top.HasText |= _source.Kind == XmlTokenKind.CData || _source.Value.ContainsAnyExcept(" \t\n");
                    KeepTextNode(XmlContentOrigin.AnyContent);
                    break;
                default:
                    KeepTrivia(XmlContentPlace.Inside);
                    break;
            }
        }

        FailAtEndOfInput();
        return false;
    }

    /// <summary>Moves to the next part of mixed content that is modelled: a run of text, or a child's start tag.</summary>
    /// <param name="text">The text, CDATA sections included, white space as it stands; null at a start tag.</param>
    /// <returns>False at the end of the element.</returns>
    public bool MoveToNextPart(out string? text)
    {
        text = null;
        if (_atEnd)
            return false;
        _context.Text.Clear();
        while (_isAhead || _source.Read())
        {
            _isAhead = false;
            XmlTokenKind kind = _source.Kind;
            if (kind is XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace)
            {
                _context.Text.Append(_source.Value);
                continue;
            }

            if (!_context.Text.Written.IsEmpty)
            {
                _isAhead = true;
                text = _context.Text.ToString();
                return true;
            }

            if (kind == XmlTokenKind.StartElement)
            {
                _inNoNamespace = _source.IsUnqualified;
                return true;
            }

            if (kind == XmlTokenKind.EndElement)
            {
                _atEnd = true;
                return false;
            }

            KeepTrivia(XmlContentPlace.Inside);
        }

        FailAtEndOfInput();
        return false;
    }

    /// <summary>The current child is the one of a slot: what was kept since the last child stands before it.</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="seen">The members that have been seen; from now on this one too.</param>
    /// <returns>Whether it is to be read; if the member is there already (RX014), the child is kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginChild(int slot, scoped ref SlotSet seen)
    {
        XmlReadContext context = _context;
        context.ChildSlot = slot;
        context.ChildIndex = -1;
        if (!seen.TryAdd(slot))
        {
            KeepExcess(slot);
            return false;
        }

        ref XmlReadFrame frame = ref context.Top;
        if (frame.HasOpenAnchor || frame.PendingEntry != context.Kept.Count)
            Anchor(ref frame, slot, -1);
        return true;
    }

    /// <summary>The current child is an item of a list: what was kept since the last child stands before it.</summary>
    /// <param name="slot">The slot of the list.</param>
    /// <param name="index">Its index in the list, from 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void BeginItem(int slot, int index)
    {
        XmlReadContext context = _context;
        context.ChildSlot = slot;
        context.ChildIndex = index;
        ref XmlReadFrame frame = ref context.Top;
        if (frame.HasOpenAnchor || frame.PendingEntry != context.Kept.Count)
            Anchor(ref frame, slot, index);
    }

    /// <summary>Keeps the current element: the schema leaves open what it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepElement() => Capture(XmlContentOrigin.AnyContent);

    /// <summary>RX010: the current element's name is not one of those that may stand here. It is kept.</summary>
    /// <param name="allowed">The names of the children that the entered element may have, separated by <c>, </c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownElement(string allowed)
    {
        if (_context.RefusesUnknown)
            ReportUnknownElement(allowed, PathOfParent());
        Keep(_context.KeepsUnknown);
    }

    /// <summary>
    /// RX012 or, if it is absent, RX013: the discriminator of the current element has no such case. The element is kept in its parent.
    /// </summary>
    /// <param name="attribute">The local name of the discriminator.</param>
    /// <param name="allowed">Its values, separated by <c>, </c>.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownCase(string attribute, string allowed, string ns = "")
    {
        _among = null;

        // Nothing holds the root element, so that there it cannot be passed over; an item of a document can be dropped, but not kept.
        bool isHeld = _context.Depth > _context.OuterDepth;
        if (_context.RefusesInvalid || _context.Depth == 0 || (!isHeld && _context.KeepsInvalid))
            ReportUnknownCase(attribute, allowed, ns);
        MarkBadValue();
        if (_context.KeepsInvalid && isHeld)
        {
            Capture(XmlContentOrigin.Extra, isValue: true);
            PlaceBeforeChild(_context.Kept.Count - 1);
        }
        else
        {
            SkipElement(_context.Depth);
        }
    }

    /// <summary>
    /// RX012 or, if it is absent, RX013: the attribute tells children of one name apart, and the current one is none of them. It is kept.
    /// </summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="allowed">Its values, separated by <c>, </c>.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownNamesake(string attribute, string allowed, string ns = "")
    {
        if (_context.RefusesInvalid)
            ReportUnknownCase(attribute, allowed, ns);
        Keep(_context.KeepsInvalid);
    }

    /// <summary>RX016: the current child stands after one that it has to precede. It is read nevertheless.</summary>
    /// <param name="before">The name of the sibling that it has to precede.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void OutOfOrder(string before)
    {
        if (_context.RefusesInvalid)
            ReportOutOfOrder(before);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadToNextChild()
    {
        while (_isAhead || _source.ReadPastWhiteSpace())
        {
            _isAhead = false;
            XmlTokenKind kind = _source.Kind;
            if (kind == XmlTokenKind.StartElement)
            {
                _inNoNamespace = _source.IsUnqualified;
                return true;
            }

            if (kind == XmlTokenKind.EndElement)
            {
                _atEnd = true;
                return false;
            }

            if (kind is XmlTokenKind.Comment or XmlTokenKind.ProcessingInstruction)
                KeepTrivia(XmlContentPlace.Inside);
            else
                KeepStrayText();
        }

        FailAtEndOfInput();
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepExcess(int slot)
    {
        if (_context.RefusesInvalid)
            ReportExcess();
        _context.AddMiss(slot);
        if (!_context.KeepsInvalid)
        {
            SkipElement(_context.Depth);
            return;
        }

        // Behind the member that it repeats, as if that were a list: before it, it would be the one that counts.
        ref XmlReadFrame frame = ref _context.Top;
        int first = frame.PendingEntry;
        Capture(XmlContentOrigin.Extra);
        _context.Kept.Entries[^1].IsExcess = true;
        _context.Kept.AddAnchor(slot, 1, first);
        frame.PendingEntry = _context.Kept.Count;
        frame.HasOpenAnchor = false;
    }

    private void Keep(bool keeps)
    {
        if (keeps)
            Capture(XmlContentOrigin.Extra);
        else
            SkipElement(_context.Depth);
    }

    /// <summary>
    /// Keeps a run of character data where there should be none: what is beside each other stays so, and white space around it is
    /// indentation. The token behind it is current afterwards.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepStrayText()
    {
        bool isFirst = true;
        bool hasText = false;
        do
        {
            bool isText = !CanonicalText.IsWhiteSpace(_source.Value);
            if (isText && !hasText && _context.RefusesInvalid)
                ReportText();
            hasText |= isText;
            if (_context.KeepsInvalid && (isText || !isFirst || _source.Kind == XmlTokenKind.CData))
                KeepStrayText(isFirst);
            isFirst &= !isText && _source.Kind != XmlTokenKind.CData;
        }
        while (_source.Read() && _source.Kind is XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace);

        _isAhead = true;
        if (_context.KeepsInvalid)
            TrimStrayText(hasText);
    }

    private void KeepStrayText(bool isFirst)
    {
        bool isCData = _source.Kind == XmlTokenKind.CData;
        XmlPosition position = PositionOfText();
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.Text, XmlContentOrigin.Extra, XmlContentPlace.Inside);
        (entry.Line, entry.Column) = (position.Line, position.Column);
        entry.JoinsPrevious = !isFirst;
        AppendTextNode(isCData, isFirst && !isCData ? _source.Value.TrimStart(" \t\r\n") : _source.Value);
        _context.Kept.Complete(ref entry);
    }

    private void TrimStrayText(bool hasText)
    {
        XmlKeptStack kept = _context.Kept;
        while (kept.Count > _context.Top.PendingEntry && kept.Entries[^1].Kind == XmlContentKind.Text)
        {
            if (hasText && !kept.TrimEnd(ref kept.Entries[^1]))
                return;
            kept.RemoveFrom(kept.Count - 1);
        }
    }

    private void EndMixed()
    {
        ref XmlReadFrame frame = ref _context.Top;
        _atEnd = true;
        if (!frame.HasText)
            _context.Kept.RemoveWhiteSpace(ref frame);
    }

    /// <summary>Takes note that the current child's member has no value.</summary>
    private void MarkBadValue()
    {
        XmlReadContext context = _context;
        context.Top.HasBadValue = true;
        if (context.ChildIndex >= 0)
            context.AddMiss(context.ChildSlot);
    }

    /// <summary>Gives what was kept from an index on its place before the current child, which has no object of its own.</summary>
    private void PlaceBeforeChild(int first)
    {
        XmlKeptStack kept = _context.Kept;
        ref XmlReadFrame frame = ref _context.Top;
        int slot = _context.ChildSlot;
        int index = _context.ChildIndex;
        bool isOpen = kept.AnchorCount > frame.FirstAnchor
            && kept.Anchors[^1] is { Child: null } last && last.Slot == slot && last.Index == index;
        if (!isOpen)
            kept.AddAnchor(slot, index, first);
        frame.PendingEntry = kept.Count;
        frame.HasOpenAnchor = false;
    }

    /// <summary>Gives what has been kept since the last modelled child its place before the one that begins now.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Anchor(ref XmlReadFrame frame, int slot, int index)
    {
        XmlKeptStack kept = _context.Kept;
        frame.HasOpenAnchor = frame.PendingEntry != kept.Count;
        if (!frame.HasOpenAnchor)
            return;
        kept.AddAnchor(slot, index, frame.PendingEntry);
        frame.PendingEntry = kept.Count;
    }

    /// <summary>Lets what stands before an item of a list follow its object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SetAnchoredChild(IXmlNode child)
    {
        if (_context.ChildIndex >= 0)
            _context.Kept.Anchors[^1].Child = child;
        _context.Top.HasOpenAnchor = false;
    }
}
