namespace RelaxCodec.Libvirt.Editing;

/// <summary>Edits of elements and attributes that leave everything around them as it was written.</summary>
internal sealed class ElementEdits(WrittenDocument document)
{
    private readonly TextEdits _edits = new();

    public IReadOnlyList<TextEdit> InOrder => _edits.InOrder;

    private string Text => document.Text;

    public string Apply() => _edits.Apply(Text);

    /// <summary>Gives an attribute a value, as it is written in that attribute's quotes.</summary>
    public void SetRaw(TextAttribute attribute, string raw) => _edits.Replace(attribute.ValueStart, attribute.ValueEnd, raw);

    /// <summary>Puts characters at the start of an attribute's value.</summary>
    public void Prefix(TextAttribute attribute, string prefix) => _edits.Insert(attribute.ValueStart, prefix);

    /// <summary>Removes an attribute, with the white space before it.</summary>
    public void Remove(TextAttribute attribute) => _edits.Remove(attribute.Before, attribute.End);

    /// <summary>Adds an attribute, as it is written, behind the others.</summary>
    public void Add(TextElement element, string attribute) =>
        _edits.Insert(element.Attributes is [.., var last] ? last.End : element.NameEnd, " " + attribute);

    /// <summary>Adds a child behind the last of the siblings that it follows, on a line of its own if they have such.</summary>
    /// <param name="parent">The element that has at least one child.</param>
    /// <param name="xml">The child.</param>
    /// <param name="follows">The names of the siblings that it follows.</param>
    public void Add(TextElement parent, string xml, IReadOnlyList<string> follows)
    {
        TextElement? sibling = parent.Children.LastOrDefault(child => follows.Contains(child.Name));
        string separator = Separator(parent, sibling ?? parent.Children[0]);
        int index = sibling?.End ?? parent.TagEnd;
        _edits.Insert(separator.AsSpan().ContainsAny('\r', '\n') ? EndOfLine(index) : index, separator + xml);
    }

    /// <summary>Puts a child in the place of another where it belongs there, else removes the one and adds the other.</summary>
    public void Replace(TextElement parent, TextElement old, string xml, IReadOnlyList<string> follows)
    {
        int last = parent.Children.ToList().FindLastIndex(child => follows.Contains(child.Name));
        bool isThere = parent.Children[Math.Max(last, 0)] == old || (last + 1 < parent.Children.Count && parent.Children[last + 1] == old);
        if (isThere && !old.HasTrivia)
        {
            _edits.Replace(old.Start, old.End, xml);
            return;
        }

        Add(parent, xml, follows);
        Remove(old);
    }

    /// <summary>Removes an element, with its line if nothing else is on it; what comments it has are left.</summary>
    public void Remove(TextElement element)
    {
        if (element.HasTrivia)
        {
            _edits.Remove(element.Start, element.TagEnd);
            _edits.Remove(element.ContentEnd, element.End);
            return;
        }

        int start = element.Start;
        while (Text[start - 1] is ' ' or '\t')
            start--;
        int end = element.End;
        while (Text[end] is ' ' or '\t')
            end++;
        bool startsLine = Text[start - 1] is '\r' or '\n';
        if (startsLine && Text[end] is '\r' or '\n')
            _edits.Remove(start, end + (Text.AsSpan(end).StartsWith("\r\n") ? 2 : 1));
        else if (startsLine)
            _edits.Remove(element.Start, end);
        else
            _edits.Remove(start, element.End);
    }

    // What stands before a sibling that starts a line; where none does, what stands before this one.
    private string Separator(TextElement parent, TextElement sibling)
    {
        IEnumerable<string> candidates = parent.Children.Prepend(sibling).Select(SpaceBefore);
        return candidates.FirstOrDefault(space => space.AsSpan().ContainsAny('\r', '\n')) ?? SpaceBefore(sibling);
    }

    // From the last line break on: empty lines are not repeated.
    private string SpaceBefore(TextElement element)
    {
        int start = element.Start;
        while (Text[start - 1] is ' ' or '\t')
            start--;
        if (Text[start - 1] is '\n')
            start -= Text[start - 2] == '\r' ? 2 : 1;
        else if (Text[start - 1] is '\r')
            start--;
        return Text[start..element.Start];
    }

    // Behind the comments that end the line, for they belong to what stands before them.
    private int EndOfLine(int index)
    {
        int end = index;
        while (true)
        {
            int next = end;
            while (Text[next] is ' ' or '\t')
                next++;
            if (Text[next] is '\r' or '\n')
                return end;
            if (!Text.AsSpan(next).StartsWith("<!--"))
                return index;
            end = Text.IndexOf("-->", next, StringComparison.Ordinal) + 3;
            if (Text.AsSpan(next, end - next).ContainsAny('\r', '\n'))
                return index;
        }
    }
}
