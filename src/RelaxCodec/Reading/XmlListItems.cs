using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>
/// The items of a <c>&lt;list&gt;</c> (RELAX NG section 4.7): what stands between white space. They are parts of the text, nothing is
/// allocated.
/// </summary>
/// <param name="text">The text as it stands in the document.</param>
public ref struct XmlListItems(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The current item.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The items, for <c>foreach</c>.</summary>
    public readonly XmlListItems GetEnumerator() => this;

    /// <summary>Moves to the next item.</summary>
    /// <returns>False after the last.</returns>
    public bool MoveNext()
    {
        ReadOnlySpan<char> rest = _rest;
        int start = 0;
        while (start < rest.Length && XsdWhiteSpace.IsWhiteSpace(rest[start]))
            start++;
        int end = start;
        while (end < rest.Length && !XsdWhiteSpace.IsWhiteSpace(rest[end]))
            end++;
        Current = rest[start..end];
        _rest = rest[end..];
        return end > start;
    }

    /// <summary>Moves to the next item.</summary>
    /// <param name="item">The item; empty after the last.</param>
    /// <returns>False after the last.</returns>
    public bool TryNext(out ReadOnlySpan<char> item)
    {
        bool isThere = MoveNext();
        item = Current;
        return isThere;
    }
}
