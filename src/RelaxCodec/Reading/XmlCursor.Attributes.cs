using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Attributes of the entered element.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>The value of the current attribute; valid until the next move.</summary>
    public ReadOnlySpan<char> Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _source.Value;
    }

    /// <summary>The value of the current attribute as a string.</summary>
    public string GetString() => _source.GetString();

    /// <summary>Moves to the next attribute of the entered element. Namespace declarations are kept and passed over.</summary>
    /// <returns>False after the last.</returns>
    public bool MoveToNextAttribute()
    {
        while (_source.MoveToNextAttribute())
        {
            _inNoNamespace = _source.IsUnqualified;
            if (!_inNoNamespace && _source.NamespaceUri == XmlNamespaces.Declarations)
            {
                KeepDeclaration();
                continue;
            }

            if (_context.Positions)
            {
                XmlPosition position = _source.Position;
                _context.AddAttribute(_source.Name, position.Line, position.Column);
            }

            return true;
        }

        return false;
    }

    /// <summary>
    /// Tells the object where its element and attributes stood, once these have been read; nothing if nobody asks for it.
    /// </summary>
    /// <typeparam name="T">The class of the object: where it is known, nothing is looked up.</typeparam>
    /// <param name="it">The object that is read from the entered element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void EndAttributes<T>(T it)
        where T : class, IXmlNode
    {
        if (_context.Positions)
            it.State.Source = _context.EndAttributes();
    }

    /// <summary>Looks at an attribute of the current element before it is entered.</summary>
    /// <param name="name">The local name of the attribute.</param>
    /// <param name="value">Its value; valid until the next move.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    /// <returns>False if there is none.</returns>
    public bool TryPeekAttribute(string name, out ReadOnlySpan<char> value, string ns = "")
    {
        if (!MoveToAttribute(name, ns))
        {
            value = default;
            return false;
        }

        value = _source.Value;
        _source.MoveToElement();
        return true;
    }

    /// <summary>RX012: the current attribute's value is outside its datatype. It is kept for the slot as it is.</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BadAttribute(int slot, string expected)
    {
        if (_context.RefusesInvalid)
            ReportBadAttribute(_source.Name.Written, _source.Value, expected, PathOfAttribute());
        _context.Top.HasBadValue = true;
        if (_context.KeepsInvalid)
            KeepAttribute(XmlContentOrigin.Extra, slot);
        else
            NoteMissing(slot);
    }

    /// <summary>
    /// The current attribute's value is valid, but the member's type has no such value, as <see cref="DateTime"/> has no year 12345. It is
    /// kept for the slot, as it was written, whatever becomes of invalid content; nothing is reported.
    /// </summary>
    /// <param name="slot">The slot of its member.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldAttribute(int slot) => KeepAttribute(XmlContentOrigin.AnyContent, slot);

    /// <summary>RX011: the current attribute's name is not one of the element's. It is kept.</summary>
    /// <param name="allowed">The names that the element may have, separated by <c>, </c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownAttribute(string allowed)
    {
        if (_context.RefusesUnknown)
            ReportUnknownAttribute(_context.Top.Name, allowed, PathOfAttribute());
        if (_context.KeepsUnknown)
            KeepAttribute(XmlContentOrigin.Extra, -1);
    }

    /// <summary>Keeps the current attribute: the schema leaves open what it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepAttribute() => KeepAttribute(XmlContentOrigin.AnyContent, -1);

    private void KeepAttribute(XmlContentOrigin origin, int slot)
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.Attribute, origin, XmlContentPlace.StartTag);
        entry.Name = _source.Name;
        entry.NamespaceUri = _source.NamespaceUri;
        entry.Slot = slot;
        KeepCharacters(ref entry, _source.Value);
        _context.Top.PendingEntry = _context.Kept.Count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepDeclaration()
    {
        ref XmlKeptEntry entry = ref AddEntry(XmlContentKind.NamespaceDeclaration, XmlContentOrigin.Trivia, XmlContentPlace.StartTag);
        entry.Name = _source.Name;
        entry.NamespaceUri = _source.GetString();
        ref XmlReadFrame frame = ref _context.Top;
        frame.Scope = new XmlNamespaceScope(frame.Scope, XmlContent.DeclaredPrefix(entry.Name), entry.NamespaceUri);
        frame.PendingEntry = _context.Kept.Count;
    }

    /// <summary>Moves to the attribute of this name; if there is none, the start tag stays current.</summary>
    private bool MoveToAttribute(string localName, string ns)
    {
        while (_source.MoveToNextAttribute())
        {
            if (_source.Name.Local == localName && (ns.Length == 0 ? _source.IsUnqualified : _source.NamespaceUri == ns))
                return true;
        }

        _source.MoveToElement();
        return false;
    }

    /// <summary>Keeps a node of the entered element at the current position.</summary>
    private ref XmlKeptEntry AddEntry(XmlContentKind kind, XmlContentOrigin origin, XmlContentPlace place)
    {
        ref XmlKeptEntry entry = ref _context.Kept.Add(kind, origin, place);
        XmlPosition position = _source.Position;
        entry.Line = position.Line;
        entry.Column = position.Column;
        return ref entry;
    }

    private void KeepCharacters(ref XmlKeptEntry entry, ReadOnlySpan<char> characters)
    {
        _context.Kept.Append(characters);
        _context.Kept.Complete(ref entry);
    }
}
