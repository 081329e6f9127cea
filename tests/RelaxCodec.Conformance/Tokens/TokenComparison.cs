using System.Xml;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>
/// Reads a document twice, with <see cref="Utf8TokenSource"/> and with the platform's reader, and tells where they part.
/// </summary>
internal static class TokenComparison
{
    /// <summary>Compares tokens, their places, and the place of the first error.</summary>
    public static TokenOutcome Compare(TokenDocument document)
    {
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            using var theirs = new PlatformTokens(document);
            if (document.IsInOtherEncoding)
                return CompareDecoded(document, state, theirs);
            byte[] padded = new byte[document.Bytes.Length + Utf8TokenSource.Padding];
            document.Bytes.CopyTo(padded, 0);
            var ours = new Utf8TokenSource(padded, document.Bytes.Length, state, document.Text is not null);
            return Compare(document, ref ours, theirs);
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }

    private static TokenOutcome CompareDecoded(TokenDocument document, Utf8TokenState state, PlatformTokens theirs)
    {
        try
        {
            using Utf8Document decoded = Utf8Document.Of(document.Bytes, XmlLimits.Default);
            var ours = new Utf8TokenSource(decoded.Bytes, decoded.Length, state, decoded.IsDecoded);
            return Compare(document, ref ours, theirs);
        }
        catch (XmlCodecException ourError)
        {
            XmlException? theirError;
            while (TryRead(theirs, out theirError))
                ;
            return Judge(document, ourError, theirError);
        }
    }

    private static TokenOutcome Compare(TokenDocument document, ref Utf8TokenSource ours, PlatformTokens theirs)
    {
        bool hasLines = !KnownDifferences.CountLinesTwice(document);
        while (true)
        {
            bool theyRead = TryRead(theirs, out XmlException? theirError);
            bool weRead = TryRead(ref ours, out XmlCodecException? ourError);
            if (theirError is not null || ourError is not null)
            {
                // Text that is wrong further on is given in part by one of them.
                while (theirError is null && theyRead)
                    theyRead = TryRead(theirs, out theirError);
                while (ourError is null && weRead)
                    weRead = TryRead(ref ours, out ourError);
                return Judge(document, ourError, theirError);
            }

            if (theyRead != weRead)
                return TokenOutcome.Different($"we {(weRead ? "read" : "end")}, they {(theyRead ? "read" : "end")}");
            if (!weRead)
                return TokenOutcome.Accepted;
            if (Describe(theirs, hasLines) is { } expected && Describe(ref ours, hasLines) is { } actual && expected != actual)
                return TokenOutcome.Different($"we have {actual}, they {expected}");
            if (ours.Kind != XmlTokenKind.StartElement)
                continue;
            while (true)
            {
                bool theyHave = theirs.MoveToNextAttribute();
                if (ours.MoveToNextAttribute() != theyHave)
                    return TokenOutcome.Different("one has more attributes");
                if (!theyHave)
                    break;
                string theirAttribute = Describe(theirs, hasLines);
                string ourAttribute = Describe(ref ours, hasLines);
                if (theirAttribute != ourAttribute)
                    return TokenOutcome.Different($"we have {ourAttribute}, they {theirAttribute}");
            }

            theirs.MoveToElement();
            ours.MoveToElement();
        }
    }

    private static TokenOutcome Judge(TokenDocument document, XmlCodecException? ours, XmlException? theirs)
    {
        if (ours is null)
            return TokenOutcome.Different("we accept, they refuse: " + theirs!.Message);
        if (KnownDifferences.Explain(document, ours.Problem, theirs))
            return TokenOutcome.Refused;
        return TokenOutcome.Different(theirs is null
            ? "we refuse, they accept: " + ours.Problem
            : $"we refuse with {ours.Problem}, they with {theirs.Message}");
    }

    private static bool TryRead(PlatformTokens tokens, out XmlException? error)
    {
        error = null;
        try
        {
            return tokens.Read();
        }
        catch (XmlException exception)
        {
            error = exception;
            return false;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // Bytes that are not ASCII in an XML declaration make them miscount.
            error = new XmlException(exception.Message);
            return false;
        }
    }

    private static bool TryRead(ref Utf8TokenSource tokens, out XmlCodecException? error)
    {
        error = null;
        try
        {
            return tokens.Read();
        }
        catch (XmlCodecException exception)
        {
            error = exception;
            return false;
        }
    }

    private static string Describe(PlatformTokens tokens, bool hasLines) =>
        $"{tokens.Kind} {(hasLines ? tokens.Place.Line : 0)}:{tokens.Place.Column} {{{tokens.NamespaceUri}}}{tokens.Name} "
        + $"'{tokens.Value}' {tokens.Kind == XmlTokenKind.StartElement && tokens.IsEmptyElement}";

    private static string Describe(ref Utf8TokenSource tokens, bool hasLines)
    {
        XmlPosition place = tokens.Position;
        bool isNamed = tokens.Kind
            is XmlTokenKind.StartElement or XmlTokenKind.EndElement or XmlTokenKind.Attribute or XmlTokenKind.ProcessingInstruction;
        string name = isNamed ? $"{{{tokens.NamespaceUri}}}{tokens.Name}" : "{}";
        bool isTag = tokens.Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement;
        string value = isTag ? "" : tokens.GetString();
        if (!isTag && !tokens.Value.SequenceEqual(value))
            value = "two values: " + value + " and " + tokens.Value.ToString();
        return $"{tokens.Kind} {(hasLines ? place.Line : 0)}:{place.Column} {name} "
            + $"'{value}' {tokens.Kind == XmlTokenKind.StartElement && tokens.IsEmptyElement}";
    }
}
