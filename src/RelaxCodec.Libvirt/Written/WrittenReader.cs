namespace RelaxCodec.Libvirt.Written;

/// <summary>Makes elements of tokens.</summary>
/// <param name="maxDepth">How deep elements may be nested.</param>
internal sealed class WrittenReader(int maxDepth) : IXmlTokenHandler
{
    private const int PooledValues = 1024;
    private const int LongestPooled = 32;

    private readonly List<WrittenElement> _elements = [];
    private readonly List<WrittenAttribute> _attributes = [];

    // Children of open elements, those of the innermost last, and where those of each begin.
    private readonly List<WrittenElement> _children = [];
    private readonly Stack<(WrittenElement Element, int FirstChild)> _open = new();

    // Few values are written in many places.
    private readonly string?[] _values = new string?[PooledValues];

    /// <summary>The elements, in document order.</summary>
    public WrittenElement[] Elements => [.. _elements];

    /// <inheritdoc/>
    public void Handle<TSource>(TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        while (tokens.Read())
        {
            switch (tokens.Kind)
            {
                case XmlTokenKind.StartElement:
                    Start(ref tokens);
                    break;
                case XmlTokenKind.EndElement:
                    Leave(ref tokens);
                    break;
                case XmlTokenKind.Text or XmlTokenKind.CData or XmlTokenKind.WhiteSpace:
                    TakeText(ref tokens);
                    break;
                case XmlTokenKind.Comment or XmlTokenKind.ProcessingInstruction when _open.TryPeek(out var open):
                    open.Element.HasTrivia = true;
                    break;
            }
        }
    }

    private void Start<TSource>(ref TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        WrittenElement? parent = _open.TryPeek(out var open) ? open.Element : null;
        var element = new WrittenElement(parent, tokens.Name.Written, tokens.IsUnqualified ? "" : tokens.NamespaceUri, tokens.Position);
        if (_open.Count == maxDepth)
            throw TooDeep(element);
        _elements.Add(element);
        int end = element.Start + LengthOf(ref tokens);
        bool isEmpty = tokens.IsEmptyElement;
        ReadAttributes(ref tokens, element);
        element.TagEnd = element.ContentEnd = element.End = end;
        if (isEmpty)
            Add(element);
        else
            _open.Push((element, _children.Count));
    }

    private void Leave<TSource>(ref TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        (WrittenElement element, int first) = _open.Pop();
        element.ContentEnd = (int)tokens.Position.Offset;
        element.End = element.ContentEnd + LengthOf(ref tokens);
        if (_children.Count > first)
        {
            WrittenElement[] children = new WrittenElement[_children.Count - first];
            _children.CopyTo(first, children, 0, children.Length);
            element.AllChildren = children;
            _children.RemoveRange(first, _children.Count - first);
        }

        Add(element);
    }

    private void Add(WrittenElement element)
    {
        _children.Add(element);
        if (element is { IsForeign: true, Parent: { } parent })
            parent.HasForeign = true;
    }

    private void ReadAttributes<TSource>(ref TSource tokens, WrittenElement element)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        bool hasForeign = false;
        while (tokens.MoveToNextAttribute())
        {
            hasForeign |= !tokens.IsUnqualified;
            _attributes.Add(
                new WrittenAttribute(element, tokens.Name.Written, !tokens.IsUnqualified, ValueOf(tokens.Value), tokens.Position));
        }

        if (_attributes.Count == 0)
            return;
        element.AllAttributes = [.. _attributes];
        element.HasForeign = hasForeign;
        _attributes.Clear();
    }

    private void TakeText<TSource>(ref TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        if (!_open.TryPeek(out var open))
            return;
        if (tokens.Kind != XmlTokenKind.WhiteSpace)
            open.Element.HasText = true;
        else if (_children.Count > open.FirstChild)
            return;
        open.Element.AppendText(ValueOf(tokens.Value));
    }

    private string ValueOf(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestPooled)
            return value.ToString();
        ref string? pooled = ref _values[string.GetHashCode(value) & (PooledValues - 1)];
        if (pooled is null || !value.SequenceEqual(pooled))
            pooled = value.ToString();
        return pooled;
    }

    private static int LengthOf<TSource>(ref TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        tokens.TryBeginSlice();
        return tokens.EndSlice().Length;
    }

    private XmlCodecException TooDeep(WrittenElement element) => new(new Problem(
        SchemaProblem.Limit,
        ProblemSeverity.Error,
        $"elements are nested more than {maxDepth} deep",
        element.Line,
        element.Column,
        "/"));
}
