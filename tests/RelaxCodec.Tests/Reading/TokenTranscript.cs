using System.Globalization;
using RelaxCodec.Conformance.Tokens;

namespace RelaxCodec.Tests.Reading;

/// <summary>What a token source says of a document, line by line.</summary>
internal static class TokenTranscript
{
    /// <summary>A document in memory, with the zeros that it needs.</summary>
    public static byte[] Pad(ReadOnlySpan<byte> document)
    {
        byte[] padded = new byte[document.Length + Utf8TokenSource.Padding];
        document.CopyTo(padded);
        return padded;
    }

    /// <summary>The tokens of a document that is read as a whole; null if it is refused.</summary>
    public static List<string>? Of(TokenDocument document)
    {
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            var source = new Utf8TokenSource(Pad(document.Bytes), document.Bytes.Length, state, document.Text is not null);
            return Of(ref source);
        }
        catch (XmlCodecException)
        {
            return null;
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }

    /// <summary>The tokens of a source.</summary>
    public static List<string> Of(ref Utf8TokenSource source)
    {
        var lines = new List<string>();
        while (source.Read())
        {
            lines.Add(Line(ref source));
            if (source.Kind != XmlTokenKind.StartElement)
                continue;
            while (source.MoveToNextAttribute())
                lines.Add(Line(ref source));
            source.MoveToElement();
        }

        return lines;
    }

    /// <summary>The problem that a document is refused with, as place and message.</summary>
    public static string ProblemOf(TokenDocument document, int attributeLimit = int.MaxValue)
    {
        Utf8TokenState state = Utf8TokenState.Rent(attributeLimit);
        try
        {
            var source = new Utf8TokenSource(Pad(document.Bytes), document.Bytes.Length, state, document.Text is not null);
            Of(ref source);
            return "none";
        }
        catch (XmlCodecException exception)
        {
            Problem problem = exception.Problem;
            return string.Create(CultureInfo.InvariantCulture, $"{problem.Line}:{problem.Column}: {problem.Id}: {problem.Message}");
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }

    private static string Line(ref Utf8TokenSource source)
    {
        XmlPosition place = source.Position;
        bool isTag = source.Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement;
        string name = isTag || source.Kind == XmlTokenKind.Attribute ? $"{{{source.NamespaceUri}}}{source.Name}" : "";
        string value = isTag ? "" : source.GetString();
        return $"{source.Kind} {place.Line}:{place.Column} +{place.Offset} {name} '{value}'";
    }
}
