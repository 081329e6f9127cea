using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Attributes of the entered element.</content>
public ref partial struct XmlCursor<TSource>
{
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

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
            if (++_attributes > _context.MaxAttributes)
                FailTooManyAttributes();
            _inNoNamespace = _source.NamespaceUri.IsEmpty;
            if (!_inNoNamespace && _source.NamespaceUri.SequenceEqual(DeclarationNamespace))
            {
                KeepDeclaration();
                continue;
            }

            if (_context.Positions)
                _context.AttributePositions.Add(new(_source.GetName(), _source.Line, _source.Column));
            return true;
        }

        if (_context.AttributePositions.Count != 0)
        {
            _context.Source!.SetAttributes(_context.AttributePositions);
            _context.AttributePositions.Clear();
        }

        return false;
    }

    /// <summary>Looks at an attribute, in no namespace, of the current element before it is entered.</summary>
    /// <param name="name">The name of the attribute.</param>
    /// <param name="value">Its value; valid until the next move.</param>
    /// <returns>False if there is none.</returns>
    public bool TryPeekAttribute(string name, out ReadOnlySpan<char> value)
    {
        if (!_source.MoveToAttribute(name))
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
        if (_context.Refuses)
            ReportBadAttribute(_source.GetName(), _source.Value, expected, PathOfAttribute());
        if (!_context.Keeps)
            return;
        _context.Top.HasBadValue = true;
        KeepAttribute(XmlContentOrigin.Extra, slot);
    }

    /// <summary>
    /// The current attribute's value is valid, but the member's type has no such value, as <see cref="DateTime"/> has no year 12345. It is kept for the slot, as it was
    /// written, whatever becomes of unknown content; nothing is reported.
    /// </summary>
    /// <param name="slot">The slot of its member.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldAttribute(int slot) => KeepAttribute(XmlContentOrigin.AnyContent, slot);

    /// <summary>RX011: the current attribute's name is not one of the element's. It is kept.</summary>
    /// <param name="allowed">The names that the element may have, separated by <c>, </c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void UnknownAttribute(string allowed)
    {
        if (_context.Refuses)
            ReportUnknownAttribute(_context.Top.Name, allowed, PathOfAttribute());
        if (_context.Keeps)
            KeepAttribute(XmlContentOrigin.Extra, -1);
    }

    /// <summary>Keeps the current attribute: the schema leaves open what it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepAttribute() => KeepAttribute(XmlContentOrigin.AnyContent, -1);

    private void KeepAttribute(XmlContentOrigin origin, int slot)
    {
        (string prefix, string localName) = SplitName();
        AppendContent(new XmlContentItem(XmlContentKind.Attribute, origin)
        {
            Prefix = prefix,
            LocalName = localName,
            NamespaceUri = _source.NamespaceUri.ToString(),
            Value = _source.GetString(),
            Line = _source.Line,
            Column = _source.Column,
            Place = XmlContentPlace.StartTag,
            Slot = slot,
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepDeclaration() => AppendContent(new XmlContentItem(XmlContentKind.NamespaceDeclaration, XmlContentOrigin.Trivia)
    {
        Prefix = _source.Prefix.IsEmpty ? "" : _source.LocalName.ToString(),
        NamespaceUri = _source.GetString(),
        Line = _source.Line,
        Column = _source.Column,
        Place = XmlContentPlace.StartTag,
    });

    /// <summary>The current name, without new strings where it has no prefix.</summary>
    private (string Prefix, string LocalName) SplitName()
    {
        string name = _source.GetName();
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", name) : (name[..colon], name[(colon + 1)..]);
    }

    /// <summary>The content of the entered element's object.</summary>
    private XmlContent AppendContent(XmlContentItem item)
    {
        IXmlNode node = _context.Top.Node;
        XmlContent content = node.Content ??= new XmlContent();
        content.Append(item);
        return content;
    }
}
