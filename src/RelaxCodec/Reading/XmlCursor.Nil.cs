using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <content>Elements that may be nil (<see cref="ElementAttribute.Nillable"/>): <c>xsi:nil</c> says that they have no value.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>
    /// Reads the whole of the current child as <see cref="TryReadSimple"/> does, or as one that is nil and empty. An <c>xsi:nil</c> that
    /// says that there is a value is kept for it.
    /// </summary>
    /// <param name="text">The characters; valid until the next move. Empty if it is nil.</param>
    /// <param name="isNil">Whether it is nil.</param>
    /// <returns>
    /// False if it has child elements (RX010), if it is nil but has text (RX015), or if <c>xsi:nil</c> has another value (RX012): it is
    /// kept for the slot.
    /// </returns>
    public bool TryReadNillable(out ReadOnlySpan<char> text, out bool isNil)
    {
        bool read = TryReadContent(isNillable: true) && HasValueOrIsNil();
        isNil = _context.Nil.Name is not null;
        text = isNil ? default : _context.Text.Written;
        return read;
    }

    /// <summary>
    /// The same where null says that the element is absent: one that is nil is kept for the slot, as it was written, and nothing is
    /// reported.
    /// </summary>
    /// <param name="text">The characters; valid until the next move.</param>
    /// <returns>False if there is no value.</returns>
    public bool TryReadNillable(out ReadOnlySpan<char> text)
    {
        if (!TryReadNillable(out text, out bool isNil))
            return false;
        if (isNil)
            KeepTextElement(XmlContentOrigin.AnyContent);
        return !isNil;
    }

    /// <summary>
    /// The entered element has no such child, which the release asked for does not have. Its member, which is null, is not written as nil
    /// until somebody has set it.
    /// </summary>
    /// <param name="slot">The slot of its member.</param>
    public void AbsentElement(int slot) => NoteMissing(slot);

    private bool HasValueOrIsNil()
    {
        XmlReadContext context = _context;
        bool isFilled = context.Nil.Name is not null && !CanonicalText.IsWhiteSpace(context.Text.Written);
        if (isFilled && context.RefusesInvalid)
            ReportTextInNil();
        if (!context.KeepsInvalid || !(isFilled || context.Nil.IsBad))
            return true;
        KeepTextElement(XmlContentOrigin.Extra);
        return false;
    }

    /// <summary>Takes the current attribute of a child if it is <c>xsi:nil</c>; what says that there is a value is kept.</summary>
    private bool TakeNil()
    {
        if (_source.IsUnqualified || _source.Name.Local != "nil" || _source.NamespaceUri != XmlNamespaces.Instance)
            return false;
        ReadOnlySpan<char> value = XsdWhiteSpace.Trim(_source.Value);
        if (value is "true" or "1")
        {
            string lexical = _source.Value is "true" ? "true" : _source.Value is "1" ? "1" : _source.GetString();
            _context.Nil = new XmlNil(IsBad: false, _source.Name, lexical);
        }
        else if (value is "false" or "0")
        {
            KeepChildAttribute(XmlContentOrigin.AnyContent);
        }
        else
        {
            _context.Nil = new XmlNil(IsBad: true);
            if (_context.RefusesInvalid)
                ReportBadAttribute(_source.Name.Written, _source.Value, "'true' or 'false'", PathOfChildAttribute());
            if (_context.KeepsInvalid)
                KeepChildAttribute(XmlContentOrigin.Extra);
        }

        return true;
    }
}
