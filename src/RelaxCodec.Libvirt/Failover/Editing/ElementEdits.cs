using System.Text;

namespace RelaxCodec.Libvirt.Failover;

/// <summary>Edits of elements and attributes of one document that leave everything around them as it was written.</summary>
/// <param name="text">The document, which was read before.</param>
internal sealed class ElementEdits(string text)
{
    // What was written is where its offsets say in UTF-8.
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);
    private readonly List<(int Start, int End, string Text)> _edits = [];

    private WrittenDocument Document => field ??= WrittenDocument.Read(text);

    /// <summary>The edits of the text, in its order. What is inserted at one place stands in the order in which it was added.</summary>
    /// <exception cref="InvalidOperationException">Two of them overlap.</exception>
    public IReadOnlyList<TextEdit> InOrder
    {
        get
        {
            var edits = new List<TextEdit>();
            (int done, int index) = (0, 0);
            foreach ((int start, int end, string replacement) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
            {
                if (start < done)
                    throw new InvalidOperationException("Two edits overlap.");
                index += Encoding.UTF8.GetCharCount(_utf8, done, start - done);
                int length = Encoding.UTF8.GetCharCount(_utf8, start, end - start);
                edits.Add(new TextEdit(index, length, replacement));
                (done, index) = (end, index + length);
            }

            return edits;
        }
    }

    /// <summary>The edits that make one text of another, where only values of attributes differ.</summary>
    public static IReadOnlyList<TextEdit> OfValues(string before, string after)
    {
        var edits = new ElementEdits(before);
        var changed = new ElementEdits(after);
        foreach ((WrittenAttribute old, WrittenAttribute now) in edits.AllAttributes.Zip(changed.AllAttributes))
        {
            if (changed.RawOf(now) is var raw && raw != edits.RawOf(old))
                edits._edits.Add((edits.StartOfValue(old), edits.EndOfValue(old), raw));
        }

        return edits.InOrder;
    }

    /// <summary>The text with the edits.</summary>
    public string Apply()
    {
        var edited = new StringBuilder(text.Length);
        int done = 0;
        foreach (TextEdit edit in InOrder)
        {
            edited.Append(text, done, edit.Start - done).Append(edit.NewText);
            done = edit.End;
        }

        return edited.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The element whose start tag stands at a place; null if none does.</summary>
    public WrittenElement? Find(FailoverPlace place) => Document.Find(place.Line, place.Column);

    /// <summary>The quotes around a value.</summary>
    public char QuoteOf(WrittenAttribute attribute) => (char)_utf8[StartOfValue(attribute) - 1];

    /// <summary>A value as it is written, with its references.</summary>
    public string RawOf(WrittenAttribute attribute) => Encoding.UTF8.GetString(_utf8[StartOfValue(attribute)..EndOfValue(attribute)]);

    /// <summary>A value as it is written between such quotes.</summary>
    public string RawOf(WrittenAttribute attribute, char quote)
    {
        string raw = RawOf(attribute);
        return quote == QuoteOf(attribute)
            ? raw
            : raw.Replace(quote.ToString(), quote == '"' ? "&quot;" : "&apos;", StringComparison.Ordinal);
    }

    /// <summary>Gives an attribute the value of another.</summary>
    public void SetValue(WrittenAttribute attribute, WrittenAttribute other) =>
        _edits.Add((StartOfValue(attribute), EndOfValue(attribute), RawOf(other, QuoteOf(attribute))));

    /// <summary>Puts characters at the start of an attribute's value.</summary>
    public void Prefix(WrittenAttribute attribute, string prefix) => Insert(StartOfValue(attribute), prefix);

    /// <summary>Removes an attribute, with the white space before it.</summary>
    public void Remove(WrittenAttribute attribute)
    {
        int start = attribute.Start;
        while (_utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start--;
        Remove(start, EndOfValue(attribute) + 1);
    }

    /// <summary>Adds an attribute, as it is written, behind the others.</summary>
    public void Add(WrittenElement element, string attribute) => Insert(
        element.AllAttributes is [.., var last] ? EndOfValue(last) + 1 : element.Start + 1 + Encoding.UTF8.GetByteCount(element.Name),
        " " + attribute);

    /// <summary>Adds a child behind the last of the siblings that it follows, on a line of its own if they have such.</summary>
    /// <param name="parent">The element that has at least one child.</param>
    /// <param name="xml">The child.</param>
    /// <param name="follows">The names of the siblings that it follows.</param>
    public void Add(WrittenElement parent, string xml, IReadOnlyList<string> follows)
    {
        WrittenElement? sibling = Array.FindLast(parent.AllChildren, child => follows.Contains(child.Name));
        string separator = Separator(parent, sibling ?? parent.AllChildren[0]);
        int index = sibling?.End ?? parent.TagEnd;
        Insert(separator.AsSpan().ContainsAny('\r', '\n') ? EndOfLine(index) : index, separator + xml);
    }

    /// <summary>Puts a child in the place of another where it belongs there, else removes the one and adds the other.</summary>
    public void Replace(WrittenElement parent, WrittenElement old, string xml, IReadOnlyList<string> follows)
    {
        WrittenElement[] children = parent.AllChildren;
        int last = Array.FindLastIndex(children, child => follows.Contains(child.Name));
        bool isThere = children[Math.Max(last, 0)] == old || (last + 1 < children.Length && children[last + 1] == old);
        if (isThere && !old.HasTrivia)
        {
            _edits.Add((old.Start, old.End, xml));
            return;
        }

        Add(parent, xml, follows);
        Remove(old);
    }

    /// <summary>Removes an element, with its line if nothing else is on it; what comments it has are left.</summary>
    public void Remove(WrittenElement element)
    {
        if (element.HasTrivia)
        {
            Remove(element.Start, element.TagEnd);
            Remove(element.ContentEnd, element.End);
            return;
        }

        int start = StartOfSpace(element.Start);
        int end = element.End;
        while (_utf8[end] is (byte)' ' or (byte)'\t')
            end++;
        bool startsLine = _utf8[start - 1] is (byte)'\r' or (byte)'\n';
        if (startsLine && _utf8[end] is (byte)'\r' or (byte)'\n')
            Remove(start, end + (_utf8.AsSpan(end).StartsWith("\r\n"u8) ? 2 : 1));
        else if (startsLine)
            Remove(element.Start, end);
        else
            Remove(start, element.End);
    }

    private IEnumerable<WrittenAttribute> AllAttributes => Document.Elements.SelectMany(element => element.AllAttributes);

    private void Insert(int index, string xml) => _edits.Add((index, index, xml));

    private void Remove(int start, int end) => _edits.Add((start, end, ""));

    private int StartOfValue(WrittenAttribute attribute) => attribute.Start + _utf8.AsSpan(attribute.Start).IndexOfAny("'\""u8) + 1;

    private int EndOfValue(WrittenAttribute attribute)
    {
        int start = StartOfValue(attribute);
        return start + _utf8.AsSpan(start).IndexOf(_utf8[start - 1]);
    }

    // What stands before a sibling that starts a line; where none does, what stands before this one.
    private string Separator(WrittenElement parent, WrittenElement sibling)
    {
        IEnumerable<string> candidates = parent.AllChildren.Prepend(sibling).Select(SpaceBefore);
        return candidates.FirstOrDefault(space => space.AsSpan().ContainsAny('\r', '\n')) ?? SpaceBefore(sibling);
    }

    // From the last line break on: empty lines are not repeated.
    private string SpaceBefore(WrittenElement element)
    {
        int start = StartOfSpace(element.Start);
        if (_utf8[start - 1] == '\n')
            start -= _utf8[start - 2] == '\r' ? 2 : 1;
        else if (_utf8[start - 1] == '\r')
            start--;
        return Encoding.UTF8.GetString(_utf8[start..element.Start]);
    }

    private int StartOfSpace(int index)
    {
        while (_utf8[index - 1] is (byte)' ' or (byte)'\t')
            index--;
        return index;
    }

    // Behind the comments that end the line, for they belong to what stands before them.
    private int EndOfLine(int index)
    {
        int end = index;
        while (true)
        {
            int next = end;
            while (_utf8[next] is (byte)' ' or (byte)'\t')
                next++;
            if (_utf8[next] is (byte)'\r' or (byte)'\n')
                return end;
            if (!_utf8.AsSpan(next).StartsWith("<!--"u8))
                return index;
            end = next + _utf8.AsSpan(next).IndexOf("-->"u8) + "-->".Length;
            if (_utf8.AsSpan(next, end - next).ContainsAny("\r\n"u8))
                return index;
        }
    }
}
