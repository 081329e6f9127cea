namespace RelaxCodec.Libvirt.Editing;

/// <summary>
/// Where the elements of a document stand in its text. The text is one that was read before: it is well-formed and has no DTD, so this asks for
/// nothing but the next delimiter.
/// </summary>
internal sealed class WrittenDocument
{
    private readonly Dictionary<int, TextElement> _byStart = [];
    private readonly Stack<TextElement> _open = new();
    private readonly List<int> _lines = [0];

    public WrittenDocument(string text)
    {
        Text = text;
        FindLines();
        int index = 0;
        while (text.IndexOf('<', index) is >= 0 and var markup)
        {
            NoteText(index, markup);
            index = TakeMarkup(markup);
        }
    }

    public string Text { get; }

    /// <summary>The attributes of all elements, in the order of the text.</summary>
    public IEnumerable<TextAttribute> Attributes => _byStart.OrderBy(element => element.Key).SelectMany(element => element.Value.Attributes);

    /// <summary>The element whose start tag stands at a line and column; null if none does.</summary>
    public TextElement? Find(FailoverPlace place) =>
        place.Line > 0 && place.Line <= _lines.Count ? _byStart.GetValueOrDefault(_lines[place.Line - 1] + place.Column - 1) : null;

    // As XmlReader counts lines.
    private void FindLines()
    {
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
                _lines.Add(i + 1);
        }
    }

    private void NoteText(int start, int end)
    {
        if (_open.TryPeek(out TextElement? element) && !Text.AsSpan(start, end - start).IsWhiteSpace())
            element.HasText = true;
    }

    private int TakeMarkup(int start)
    {
        ReadOnlySpan<char> rest = Text.AsSpan(start);
        if (rest.StartsWith("<!--"))
            return Trivia(start + 4, "-->");
        if (rest.StartsWith("<?"))
            return Trivia(start, "?>");
        if (rest.StartsWith("<!["))
        {
            if (_open.TryPeek(out TextElement? element))
                element.HasText = true;
            return After("]]>", start);
        }

        return rest.StartsWith("</") ? EndTag(start) : StartTag(start);
    }

    private int Trivia(int start, string end)
    {
        if (_open.TryPeek(out TextElement? element))
            element.HasTrivia = true;
        return After(end, start);
    }

    private int After(string delimiter, int from) => Text.IndexOf(delimiter, from, StringComparison.Ordinal) + delimiter.Length;

    private int EndTag(int start)
    {
        TextElement element = _open.Pop();
        element.ContentEnd = start;
        return element.End = Text.IndexOf('>', start) + 1;
    }

    private int StartTag(int start)
    {
        int index = EndOfName(start + 1);
        var element = new TextElement(Text[(start + 1)..index], start);
        _byStart.Add(start, element);
        if (_open.TryPeek(out TextElement? parent))
            parent.Add(element);
        int before = index;
        while (Text[index = SkipSpace(index)] is not ('>' or '/'))
        {
            TextAttribute attribute = Attribute(before, index);
            element.Add(attribute);
            before = index = attribute.End;
        }

        if (Text[index] == '/')
            return element.TagEnd = element.ContentEnd = element.End = index + 2;
        _open.Push(element);
        return element.TagEnd = index + 1;
    }

    private TextAttribute Attribute(int before, int start)
    {
        int end = EndOfName(start);
        int quote = SkipSpace(Text.IndexOf('=', end) + 1);
        string raw = Text[(quote + 1)..Text.IndexOf(Text[quote], quote + 1)];
        return new TextAttribute(Text[start..end], before, start, quote + 1, raw, Text[quote]);
    }

    private int EndOfName(int index)
    {
        while (Text[index] is not (' ' or '\t' or '\r' or '\n' or '=' or '>' or '/'))
            index++;
        return index;
    }

    private int SkipSpace(int index)
    {
        while (Text[index] is ' ' or '\t' or '\r' or '\n')
            index++;
        return index;
    }
}
