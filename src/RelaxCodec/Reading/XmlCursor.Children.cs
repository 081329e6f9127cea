using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Children of the entered element.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>Moves to the next child's start tag. Comments and processing instructions are kept; text that is not white space is RX015.</summary>
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
                    _inNoNamespace = _source.NamespaceUri.IsEmpty;
                    return true;
                case XmlTokenKind.EndElement:
                    EndMixed();
                    return false;
                case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                    _context.Top.HasText |= !CanonicalText.IsWhiteSpace(_source.Value);
                    AppendPending(TextItem(XmlContentOrigin.AnyContent));
                    break;
                default:
                    AppendPending(TriviaItem());
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
                _inNoNamespace = _source.NamespaceUri.IsEmpty;
                return true;
            }

            if (kind == XmlTokenKind.EndElement)
            {
                _atEnd = true;
                return false;
            }

            AppendPending(TriviaItem());
        }

        FailAtEndOfInput();
        return false;
    }

    /// <summary>The current child is the one of a slot: what was kept since the last child stands before it.</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="present">Whether the member is there already: RX014, the child is kept.</param>
    /// <returns>Whether it is to be read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginChild(int slot, bool present)
    {
        XmlReadContext context = _context;
        context.ChildSlot = slot;
        context.ChildIndex = -1;
        if (present)
        {
            KeepExcess(slot);
            return false;
        }

        ref XmlReadFrame frame = ref context.Top;
        if ((frame.Pending | frame.Anchored) != 0)
            Anchor(ref frame, slot, -1);
        return true;
    }

    /// <summary>The current child is an item of a list: what was kept since the last child stands before it.</summary>
    /// <param name="slot">The slot of the list.</param>
    /// <param name="index">Its index in the list, from 0.</param>
    /// <returns>Whether it is to be read: always.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginItem(int slot, int index)
    {
        XmlReadContext context = _context;
        context.ChildSlot = slot;
        context.ChildIndex = index;
        ref XmlReadFrame frame = ref context.Top;
        if ((frame.Pending | frame.Anchored) != 0)
            Anchor(ref frame, slot, index);
        return true;
    }

    /// <summary>Keeps the current element: the schema leaves open what it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepElement() => AppendPending(Capture(XmlContentOrigin.AnyContent));

    /// <summary>RX010: the current element's name is not one of those that may stand here. It is kept.</summary>
    /// <param name="allowed">The names of the children that the entered element may have, separated by <c>, </c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownElement(string allowed)
    {
        if (_context.Refuses)
            ReportUnknownElement(allowed, PathOfParent());
        KeepUnknown();
    }

    /// <summary>RX012 or, if it is absent, RX013: the discriminator of the current element has no such case. The element is kept in its parent.</summary>
    /// <param name="attribute">The name of the discriminator.</param>
    /// <param name="allowed">Its values, separated by <c>, </c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownCase(string attribute, string allowed)
    {
        // Nothing holds the root element, so that there it cannot be passed over.
        if (_context.Refuses || _context.Depth == 0)
            ReportUnknownCase(attribute, allowed);
        if (_context.Keeps && _context.Depth > 0)
            KeepValue(Capture(XmlContentOrigin.Extra, isValue: true));
        else
            SkipElement(_context.Depth);
    }

    /// <summary>RX016: the current child stands after one that it has to precede. It is read nevertheless.</summary>
    /// <param name="before">The name of the sibling that it has to precede.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void OutOfOrder(string before)
    {
        if (_context.Refuses)
            ReportOutOfOrder(before);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadToNextChild()
    {
        while (_source.Read())
        {
            XmlTokenKind kind = _source.Kind;
            if (kind == XmlTokenKind.StartElement)
            {
                _inNoNamespace = _source.NamespaceUri.IsEmpty;
                return true;
            }

            if (kind == XmlTokenKind.WhiteSpace)
                continue;
            if (kind == XmlTokenKind.EndElement)
            {
                _atEnd = true;
                return false;
            }

            KeepBetweenChildren();
        }

        FailAtEndOfInput();
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepExcess(int slot)
    {
        if (_context.Refuses)
            ReportExcess();
        _context.AddMiss(slot);
        if (!_context.Keeps)
        {
            SkipElement(_context.Depth);
            return;
        }

        // Behind the member that it repeats, as if that were a list: before it, it would be the one that counts.
        ref XmlReadFrame frame = ref _context.Top;
        Anchor(ref frame, slot, 1);
        frame.Anchored = 0;
        XmlContentItem item = Capture(XmlContentOrigin.Extra);
        item.Place = XmlContentPlace.BeforeMember;
        item.Slot = slot;
        item.Index = 1;
        AppendContent(item);
    }

    private void KeepUnknown()
    {
        if (_context.Keeps)
            AppendPending(Capture(XmlContentOrigin.Extra));
        else
            SkipElement(_context.Depth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepBetweenChildren()
    {
        if (_source.Kind is XmlTokenKind.Comment or XmlTokenKind.ProcessingInstruction)
        {
            AppendPending(TriviaItem());
        }
        else if (!CanonicalText.IsWhiteSpace(_source.Value))
        {
            if (_context.Refuses)
                ReportText();
            if (_context.Keeps)
                AppendPending(StrayTextItem());
        }
    }

    private void EndMixed()
    {
        ref XmlReadFrame frame = ref _context.Top;
        _atEnd = true;
        if (frame.HasText)
            frame.Node.Content!.IsMixed = true;
        else
            frame.Node.Content?.RemoveWhiteSpace();
    }

    /// <summary>Keeps a node that stands before whatever modelled child comes next.</summary>
    private void AppendPending(XmlContentItem item)
    {
        item.Place = XmlContentPlace.Last;
        AppendContent(item);
        _context.Top.Pending++;
    }

    /// <summary>Keeps an element in place of the value of the current child's member.</summary>
    private void KeepValue(XmlContentItem item)
    {
        XmlReadContext context = _context;
        context.Top.HasBadValue = true;
        if (context.ChildIndex >= 0)
            context.AddMiss(context.ChildSlot);
        AppendBeforeChild(item);
    }

    /// <summary>Keeps a node that stands in or before the current child, which has no object of its own.</summary>
    private void AppendBeforeChild(XmlContentItem item)
    {
        item.Place = XmlContentPlace.BeforeMember;
        item.Slot = _context.ChildSlot;
        item.Index = _context.ChildIndex;
        AppendContent(item);
    }

    /// <summary>Gives what has been kept since the last modelled child its place before the one that begins now.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Anchor(ref XmlReadFrame frame, int slot, int index)
    {
        XmlContent? content = frame.Node?.Content;
        for (int i = content is null ? 0 : frame.Pending; i > 0; i--)
        {
            XmlContentItem item = content![^i];
            item.Place = XmlContentPlace.BeforeMember;
            item.Slot = slot;
            item.Index = index;
        }

        frame.Anchored = frame.Pending;
        frame.Pending = 0;
    }

    /// <summary>Lets what stands before an item of a list follow its object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SetAnchoredChild(IXmlNode child)
    {
        ref XmlReadFrame parent = ref _context.Top;
        XmlContent content = parent.Node.Content!;
        for (int i = parent.Anchored; _context.ChildIndex >= 0 && i > 0; i--)
            content[^i].Child = child;
        parent.Anchored = 0;
    }
}
