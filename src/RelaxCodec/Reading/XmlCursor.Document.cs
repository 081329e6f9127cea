namespace RelaxCodec;

/// <content>The document around the root element.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>Moves to the root element's start tag, or stays there.</summary>
    internal void MoveToRoot(ref XmlContent? outside)
    {
        while (_source.Kind != XmlTokenKind.StartElement)
        {
            KeepOutside(ref outside, XmlContentPlace.BeforeRoot);
            if (!_source.Read())
                XmlReadContext.Fail(SchemaProblem.NotWellFormed, "there is no root element: the document is empty or cut off", 0, 0, "/");
        }

        _inNoNamespace = _source.NamespaceUri.IsEmpty;
    }

    /// <summary>Reads what follows the root element, to the end of the document.</summary>
    internal void ReadAfterRoot(ref XmlContent? outside)
    {
        while (_source.Read())
            KeepOutside(ref outside, XmlContentPlace.AfterRoot);
    }

    internal void ReportUnknownRoot(string expected, string ns)
    {
        string name = _source.GetName();
        ReadOnlySpan<char> found = _source.NamespaceUri;
        string of = found.SequenceEqual(ns) ? "" : found.IsEmpty ? " of no namespace" : $" of the namespace {ProblemText.Quote(found)}";
        string wanted = ns.Length == 0 ? $"'{expected}'" : $"'{expected}' of the namespace '{ns}'";
        Report(SchemaProblem.UnknownRoot, $"the root element is {ProblemText.Quote(name)}{of}; expected {wanted}", $"/{name}");
    }

    private void KeepOutside(ref XmlContent? outside, XmlContentPlace place)
    {
        if (_source.Kind is not (XmlTokenKind.Comment or XmlTokenKind.ProcessingInstruction))
            return;
        XmlContentItem item = TriviaItem();
        item.Place = place;
        (outside ??= new XmlContent()).Append(item);
    }
}
