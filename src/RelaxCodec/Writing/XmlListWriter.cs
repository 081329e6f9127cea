namespace RelaxCodec;

/// <summary>Joins the items of a <c>&lt;list&gt;</c> (RELAX NG section 4.7) by single spaces.</summary>
public ref struct XmlListWriter
{
    private const int InitialCapacity = 256;

    private CharBuffer _text;

    /// <summary>A writer without items.</summary>
    public XmlListWriter() => _text = new CharBuffer(InitialCapacity);

    /// <summary>How many items have been added.</summary>
    public int Count { get; private set; }

    /// <summary>The list; valid until the next item.</summary>
    public readonly ReadOnlySpan<char> Written => _text.Written;

    /// <summary>Adds an item.</summary>
    /// <param name="item">Its text.</param>
    /// <exception cref="ArgumentException">It is empty or has white space in it: read back, it would be no item or several.</exception>
    public void Add(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Separate();
        _text.Append(item);
        RequireOneItem(item);
    }

    /// <summary>Adds an item.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="item">The value.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    public void Add<TValue>(TValue item)
        where TValue : struct, ISpanFormattable
    {
        Separate();
        _text.Append(CanonicalValue.Format(item, stackalloc char[CanonicalValue.MaxLength]));
    }

    /// <summary>Adds an item.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="item">The value.</param>
    /// <exception cref="ArgumentException">
    /// Its text is empty or has white space in it: read back, it would be no item or several.
    /// </exception>
    public void Add<TValue, TFormatter>(TValue item)
        where TFormatter : IXmlFormatter<TValue>
    {
        Separate();
        int start = _text.Length;
        _text.Append<TValue, TFormatter>(item);
        RequireOneItem(_text.Written[start..]);
    }

    /// <summary>Gives the buffer back; the writer is unusable afterwards.</summary>
    public void Return() => _text.Return();

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append(' ');
        Count++;
    }

    private static void RequireOneItem(ReadOnlySpan<char> text)
    {
        // What cannot be written at all is refused where the list is.
        if ((text.IsEmpty || text.IndexOfAny(" \t\r\n") >= 0) && XmlUnwritable.Reason(text) is null)
            throw new ArgumentException($"'{text}' is no item of a list: an item is not empty and has no white space in it");
    }
}
