using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace RelaxCodec;

/// <content>Comments, CDATA sections, processing instructions, and markup outside of the root element.</content>
internal ref partial struct Utf8TokenSource
{
    // How many bytes the first three characters of a section have at most.
    private const int MaxStart = 12;

    // Nothing that can be outside of the root element, or be that, has fewer characters.
    private const int ShortestMarkup = 4;

    private enum Section
    {
        Comment,
        CData,
        Instruction,
    }

    /// <summary>Markup outside of the root element, or the start of it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOutermost(int p)
    {
        if (p + ShortestMarkup > _length || !Ascii.IsValid(_bytes.Slice(p, ShortestMarkup)))
            VerifyOutermost(p);
        switch (At(p + 1))
        {
            case (byte)'?':
                return ReadInstruction(p + 2);
            case (byte)'!':
                return ReadDeclared(p + 2);
            case (byte)'/':
                FailHere(p + 2, "this end tag has no start tag: remove it");
                break;
            default:
                if (_hasRoot)
                    FailHere(p + 1, "there is a second root element: a document has one");
                break;
        }

        _hasRoot = true;
        return ReadStartTag(p + 1);
    }

    private readonly void VerifyOutermost(int p)
    {
        FailIfBroken(p, ShortestMarkup);
        if (_isFinal && CharactersBehind(p, ShortestMarkup) < ShortestMarkup)
            FailHere(p, CutIn("markup"));
    }

    /// <summary>Whatever starts with <c>&lt;!</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadDeclared(int p)
    {
        if (At(p) == '-' && At(p + 1) == '-')
        {
            _kind = XmlTokenKind.Comment;
            ReadSection(p + 2, Section.Comment);
            return true;
        }

        if (_depth > 0 && _bytes[p..].StartsWith("[CDATA["u8))
        {
            _kind = XmlTokenKind.CData;
            ReadSection(p + 7, Section.CData);
            return true;
        }

        FailIfCutWithin(p, 2);
        if (At(p) == '-')
            Fail(p + 1, $"{Show(p + 1)} cannot follow '<!-': a comment starts with <!--");
        if (At(p) == '[')
        {
            if (_depth == 0)
                FailHere(_tokenStart, "a CDATA section cannot be outside of the root element");
            FailIfCutWithin(p + 1, 6);
            Fail(p + 1, "'<![' has to go on as <![CDATA[");
        }

        if (_bytes[p..].StartsWith("DOCTYPE"u8))
            FailDocumentType();
        Fail(p, $"{Show(p)} cannot follow '<!': a comment starts with <!--, a CDATA section with <![CDATA[");
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadInstruction(int p)
    {
        int end = SkipNCName(p);
        if (end == p || At(end) == ':')
            FailName(p, hasPrefix: false);
        FailIfCut(end);
        int target = _names.Find(_bytes[p..end]).Index;
        if (end - p == 3 && (At(p) | 0x20) == 'x' && (At(p + 1) | 0x20) == 'm' && (At(p + 2) | 0x20) == 'l')
        {
            FailHere(p, Text(p, end) == "xml"
                ? "an XML declaration can only be at the very start of a document: remove what is before it, or the declaration"
                : $"'{Text(p, end)}' cannot be the target of a processing instruction");
        }

        _lineStart += _names[target].Surplus;
        int start = SkipSpace(end);
        if (start == end && !(At(end) == '?' && At(end + 1) == '>'))
        {
            FailIfBroken(end, 2);
            FailHere(end, $"{Show(end)} cannot be in the target of a processing instruction");
        }

        _name = target;
        _uri = Utf8NamespaceScope.NoUri;
        _kind = XmlTokenKind.ProcessingInstruction;
        ReadSection(start, Section.Instruction);
        return true;
    }

    /// <summary>Characters up to a terminator.</summary>
    private void ReadSection(int start, Section section)
    {
        byte terminator = section switch
        {
            Section.Comment => (byte)'-',
            Section.CData => (byte)']',
            _ => (byte)'?',
        };
        _form = Utf8ValueForm.Ascii;
        ReadOnlySpan<byte> bytes = _bytes;
        int p = start;
        while (true)
        {
            Vector128<byte> next = Load(bytes, p);
            uint stops = (Vector128.Equals(next, Vector128.Create(terminator)) | StopsEverywhere(next)).ExtractMostSignificantBits();
            if (stops == 0)
            {
                p += Vector128<byte>.Count;
                continue;
            }

            p += BitOperations.TrailingZeroCount(stops);
            if (p >= _length)
                FailCutSection(start, terminator);
            if (At(p) != terminator)
            {
                if (p < start + MaxStart)
                    VerifyStart(start, terminator);
                p = PassSpecial(p);
                continue;
            }

            if (section == Section.Instruction)
            {
                if (At(p + 1) == '>')
                {
                    SetContent(start, p, p + 2);
                    return;
                }
            }
            else if (At(p + 1) == terminator)
            {
                if (At(p + 2) == '>')
                {
                    SetContent(start, p, p + 3);
                    return;
                }

                if (section == Section.Comment && p + 2 < _length)
                {
                    FailIfCut(p + 2);
                    FailHere(p, "'--' cannot be in a comment: write '- -'");
                }
            }

            p++;
        }
    }

    /// <summary>The shortest end of a section is looked at first.</summary>
    private readonly void VerifyStart(int start, byte terminator)
    {
        int shortest = terminator == '?' ? 2 : 3;
        FailIfBroken(start, shortest);
        if (_isFinal && CharactersBehind(start, shortest) < shortest)
            FailCutSection(start, terminator);
    }

    /// <summary>The document ends inside a section: where it could have gone on with what there is.</summary>
    [DoesNotReturn]
    private readonly void FailCutSection(int start, byte terminator)
    {
        int p = _length;
        if (terminator != '?')
        {
            if (CharactersBehind(start, 3) < 3)
                p = start;
            else if (At(p - 1) == '\r')
                p--;
            else if (At(p - 1) == terminator)
                p -= At(p - 2) == terminator ? 2 : 1;
        }

        FailCut(p, CurrentPlace());
    }
}
