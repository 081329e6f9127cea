using System.Globalization;
using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>Joins the items of a <c>&lt;list&gt;</c> (RELAX NG section 4.7) by single spaces.</summary>
public ref struct XmlListWriter
{
    private const int InitialCapacity = 256;

    /// <summary>Room for a UUID; a number takes less.</summary>
    private const int LongestValue = 36;

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
    /// <param name="item">The value.</param>
    public void Add(long item) => AddFormatted(item);

    /// <summary>Adds an item.</summary>
    /// <param name="item">The value.</param>
    public void Add(ulong item) => AddFormatted(item);

    /// <summary>Adds an item.</summary>
    /// <param name="item">The value.</param>
    public void Add(decimal item) => AddFormatted(item);

    /// <summary>Adds an item.</summary>
    /// <param name="item">The value.</param>
    public void Add(double item)
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(item, text, out int length);
        Append(text[..length]);
    }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The value.</param>
    public void Add(float item)
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(item, text, out int length);
        Append(text[..length]);
    }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The value.</param>
    public void Add(Guid item) => AddFormatted(item);

    /// <summary>Adds an item.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="item">The value.</param>
    /// <exception cref="ArgumentException">Its text is empty or has white space in it: read back, it would be no item or several.</exception>
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

    private void AddFormatted<T>(T item)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[LongestValue];
        item.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        Append(text[..length]);
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        Separate();
        _text.Append(text);
    }

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append(' ');
        Count++;
    }

    private static void RequireOneItem(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.IndexOfAny(" \t\r\n") >= 0)
            throw new ArgumentException($"'{text}' is no item of a list: an item is not empty and has no white space in it.", nameof(text));
    }
}
