namespace RelaxCodec;

/// <content>What stands around and between items.</content>
internal sealed partial class XmlItemReader<T>
{
    // There is no object to keep it in.
    private bool TellsText => _place.IsAtItems && !_hasTextBetween && _options.Invalid != InvalidContent.Drop;

    // Since the last tag.
    private long _charactersBetween;
    private bool _hasTextBetween;

    /// <summary>Reads tokens that are no items.</summary>
    private void ReadBetween(int end, bool isFinal)
    {
        // A byte order mark alone is no start: an XML declaration may follow.
        ReadOnlySpan<byte> bytes = _intake.Bytes[_done..end];
        if (!isFinal && (bytes.IsEmpty || (!_tokens.IsStarted && bytes.SequenceEqual("\uFEFF"u8))))
            return;
        if (!_tokens.IsStarted)
            _tokens.Offset = _intake.Offset;
        _charactersBetween += Utf8Characters.Count(bytes);
        var source = new Utf8TokenSource(_intake.Bytes[_done..], end - _done, _tokens, _intake.IsDecoded, isFinal);
        bool hasTags = false;
        while (source.Read())
        {
            switch (source.Kind)
            {
                case XmlTokenKind.StartElement:
                    hasTags = true;
                    Enter(ref source);
                    break;
                case XmlTokenKind.EndElement:
                    hasTags = true;
                    Leave();
                    break;
                case XmlTokenKind.Text or XmlTokenKind.CData when TellsText:
                    ReportText(ref source);
                    break;
            }
        }

        source.Suspend();
        _done = end;
        if (hasTags)
            _charactersBetween = 0;
        if (_charactersBetween > _options.Limits.DocumentCharacters)
            throw XmlInputProblems.TooManyCharacters(_options.Limits.DocumentCharacters);
    }

    private void Enter(ref Utf8TokenSource source)
    {
        if (_place.Depth >= _options.Limits.Depth)
            throw XmlInputProblems.TooDeep(_options.Limits.Depth, source.Position);
        if (_place.Depth == 0 && _place.RootName is { } expected && source.Name.Local != expected)
            ReportRoot(ref source, expected);
        _place.Enter(ref source);
        if (source.IsEmptyElement)
            Leave();
    }

    private void Leave()
    {
        _place.Leave();
        _hasTextBetween = false;
    }

    private void ReportText(ref Utf8TokenSource source)
    {
        if (CanonicalText.IsWhiteSpace(source.Value))
            return;
        _hasTextBetween = true;
        List<Problem>? problems = _collects ? [] : null;
        XmlReadContext context = Rent(problems);
        try
        {
            new XmlCursor<Utf8TokenSource>(source, context).ReportTextBetween();
        }
        finally
        {
            context.Return();
        }

        _results.Enqueue(new XmlReadResult<T>(null, problems!));
    }

    private void ReportRoot(ref Utf8TokenSource source, string expected)
    {
        List<Problem>? problems = _collects ? [] : null;
        XmlReadContext context = Rent(problems);
        try
        {
            new XmlCursor<Utf8TokenSource>(source, context).ReportUnknownRoot(new XmlElementName(expected, source.NamespaceUri));
        }
        finally
        {
            context.Return();
        }

        _results.Enqueue(new XmlReadResult<T>(null, problems!));
    }
}
