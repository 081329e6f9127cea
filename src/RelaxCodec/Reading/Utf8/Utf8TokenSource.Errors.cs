using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>What is told when a document is not well-formed.</content>
internal ref partial struct Utf8TokenSource
{
    /// <summary>
    /// Something is wrong at a place: that the document ends there, or that the bytes are no characters, or what is said.
    /// </summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Fail(int p, string what)
    {
        FailIfCut(p);
        FailHere(p, what);
    }

    /// <summary>The same, whatever is at the place.</summary>
    [DoesNotReturn]
    private readonly void FailHere(int p, string what) =>
        Throw(SchemaProblem.NotWellFormed, "this is not well-formed XML: " + what, Locate(p));

    [DoesNotReturn]
    private static void Throw(string id, string message, XmlPosition position) =>
        throw new XmlCodecException(new Problem(id, ProblemSeverity.Error, message, position.Line, position.Column, "/"));

    [DoesNotReturn]
    private readonly void FailDocumentType() => Throw(
        SchemaProblem.DocumentType,
        "the document has a document type declaration (DTD), which is not allowed: remove <!DOCTYPE ...>",
        Locate(_tokenStart));

    [DoesNotReturn]
    private readonly void FailTooManyAttributes() => throw XmlInputProblems.TooManyAttributes(_state.AttributeLimit, Locate(_tokenStart));

    [DoesNotReturn]
    private readonly void FailNoRoot() => throw XmlInputProblems.NoRoot(Locate(_length));

    /// <summary>Fails if the document ends at a place, or if the bytes there are no character.</summary>
    private readonly void FailIfCut(int p)
    {
        if (p >= _length)
            FailCut(p, CurrentPlace());
        if (Decode(p, out _) == NoCharacter)
            FailEncoding(p);
    }

    /// <summary>Fails if the document ends within some UTF-16 code units, or if there are bytes that are no character.</summary>
    private readonly void FailIfCutWithin(int p, int count)
    {
        FailIfBroken(p, count);
        if (CharactersBehind(p, count) < count)
            FailCut(_length, CurrentPlace());
    }

    /// <summary>Fails if there are bytes that are no character within some UTF-16 code units.</summary>
    private readonly void FailIfBroken(int p, int count)
    {
        for (int seen = 0; seen < count && p < _length; seen++)
        {
            int c = Decode(p, out int length);
            if (c == NoCharacter)
                FailEncoding(p);
            if (c > char.MaxValue)
                seen++;
            p += length;
        }
    }

    /// <summary>How many UTF-16 code units there are, as far as it matters.</summary>
    private readonly int CharactersBehind(int p, int atMost)
    {
        int count = 0;
        while (count < atMost && p < _length)
        {
            count += Decode(p, out int length) > char.MaxValue ? 2 : 1;
            p += length;
        }

        return count;
    }

    [DoesNotReturn]
    private readonly void FailEncoding(int p) => FailHere(
        p,
        string.Create(
            CultureInfo.InvariantCulture,
            $"the byte 0x{At(p):X2} is not UTF-8 here: save the document as UTF-8, or declare its encoding"));

    /// <summary>Something that is no character of XML, in text, values, comments and the like.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void FailCharacter(int p)
    {
        FailIfCut(p);

        // A high surrogate is followed by what should be a low one: that is where it is noticed.
        int c = Decode(p, out int length);
        bool isHigh = c is >= 0xD800 and < 0xDC00;
        if (isHigh && p + length >= _length)
            FailHere(_kind == XmlTokenKind.ProcessingInstruction ? _length : p, CutIn("a character"));
        FailHere(isHigh ? p + length : p, $"{Show(p)} is no character that XML can hold: remove it");
    }

    private readonly void FailIfNoCharacter(int p)
    {
        if (!IsCharacter(Decode(p, out _)))
        {
            FailIfCut(p);
            FailHere(p, $"{Show(p)} is no character that XML can hold: remove it");
        }
    }

    [DoesNotReturn]
    private readonly void FailInTag(int p, int attributes) => Fail(p, attributes == 0
        ? $"{Show(p)} cannot be in a name"
        : $"{Show(p)} cannot follow an attribute: write white space, '/>' or '>'");

    [DoesNotReturn]
    private readonly void FailUnclosed()
    {
        ref readonly Utf8OpenElement element = ref _open[_depth];
        FailCut(_length, $"inside '{_names[element.Name].Name}'");
    }

    [DoesNotReturn]
    private readonly void FailCut(int p, string where) => FailHere(p, $"the document ends {where}: it is cut off");

    [DoesNotReturn]
    private readonly void FailMismatch(int p, int end)
    {
        ref readonly Utf8OpenElement element = ref _open[_depth];
        XmlName open = _names[element.Name].Name;
        FailHere(p, string.Create(
            CultureInfo.InvariantCulture,
            $"the end tag '{Text(p, end)}' does not match the start tag '{open}' at {element.Line}:{element.Column}: "
            + $"close '{open}' first"));
    }

    [DoesNotReturn]
    private readonly void FailUndeclared(int position)
    {
        string prefix = Text(position, SkipNCName(position));
        FailHere(position, $"the prefix '{prefix}' is not declared: add xmlns:{prefix}='...' to this element or to one around it");
    }

    private static string CutIn(string what) => $"the document ends inside {what}: it is cut off";

    /// <summary>What the document ends in the middle of.</summary>
    private readonly string CurrentPlace()
    {
        ReadOnlySpan<byte> token = _bytes[_tokenStart.._length];
        if (token.StartsWith("<!--"u8))
            return "inside a comment";
        if (token.StartsWith("<![CDATA["u8))
            return "inside a CDATA section";
        if (token.StartsWith("<?"u8))
            return "inside a processing instruction";
        if (token.StartsWith("</"u8))
            return "inside an end tag";
        return token.StartsWith("<"u8) ? "inside a tag" : "inside text";
    }

    /// <summary>The character at a place, for a message.</summary>
    private readonly string Show(int p)
    {
        int c = Decode(p, out int length);
        return c > ' ' && c is not (>= 0x7F and < 0xA0) && IsCharacter(c) ? $"'{Text(p, p + length)}'" : c switch
        {
            NoCharacter => "the end",
            ' ' => "a space",
            '\t' => "a tab",
            '\n' or '\r' => "a line end",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{c:X4}"),
        };
    }
}
