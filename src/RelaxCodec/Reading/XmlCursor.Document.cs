namespace RelaxCodec;

/// <content>The document around the root element.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>Moves to the root element's start tag, or stays there.</summary>
    internal void MoveToRoot()
    {
        while (_source.Kind != XmlTokenKind.StartElement)
        {
            KeepOutside(XmlContentPlace.BeforeRoot);
            if (!_source.Read())
                throw XmlInputProblems.NoRoot(default);
        }

        _inNoNamespace = _source.IsUnqualified;
    }

    /// <summary>Reads what follows the root element, to the end of the document.</summary>
    internal void ReadAfterRoot()
    {
        while (_source.Read())
            KeepOutside(XmlContentPlace.AfterRoot);
    }

    internal void ReportUnknownRoot(params ReadOnlySpan<XmlElementName> expected)
    {
        string name = _source.Name.Written;
        string found = _source.NamespaceUri;
        bool isKnown = false;
        foreach (ref readonly XmlElementName one in expected)
            isKnown |= one.NamespaceUri == found;
        string of = isKnown ? "" : found.Length == 0 ? " of no namespace" : $" of the namespace {ProblemText.Quote(found)}";
        string message = $"the root element is {ProblemText.Quote(name)}{of}; expected {XmlElementName.Words(expected)}";
        Report(SchemaProblem.UnknownRoot, message, $"/{name}");
    }

    /// <summary>Comments and processing instructions outside the root element live with the root's other content.</summary>
    internal void TakeOutside(IXmlNode? root)
    {
        if (_context.Kept.TakeContent(in _context.Top)?.AsOutside() is not { } outside || root is null)
            return;
        if (root.Content is { } content)
            content.AddOutside(outside);
        else
            root.Content = outside;
    }

    private void KeepOutside(XmlContentPlace place)
    {
        if (_source.Kind is XmlTokenKind.Comment or XmlTokenKind.ProcessingInstruction)
            KeepTrivia(place);
    }
}
