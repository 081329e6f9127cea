using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <content>Character data.</content>
internal ref partial struct Utf8TokenSource
{
    private bool ReadText(int start)
    {
        int p = PassSpaces(start);
        _kind = XmlTokenKind.WhiteSpace;
        _form = Utf8ValueForm.Ascii;
        if (At(p) != '<')
        {
            if (_depth == 0)
                return ReadOutside(start, p);
            int first = p;
            p = ReadCharacterData(p);
            if (!IsWhiteSpace(first, p))
                _kind = XmlTokenKind.Text;
        }

        SetContent(start, p, p);
        return true;
    }

    /// <summary>White space as people write it: spaces, tabs and line feeds, whose lines are counted.</summary>
    /// <returns>Where it ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PassSpaces(int p)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int length;
        do
        {
            Vector128<byte> next = Load(bytes, p);
            Vector128<byte> lineEnds = Vector128.Equals(next, Vector128.Create((byte)'\n'));
            Vector128<byte> spaces = lineEnds
                | Vector128.Equals(next, Vector128.Create((byte)' '))
                | Vector128.Equals(next, Vector128.Create((byte)'\t'));
            length = BitOperations.TrailingZeroCount(~spaces.ExtractMostSignificantBits()); // at most 16: 16 bits are used
            uint lines = lineEnds.ExtractMostSignificantBits() & ((1u << length) - 1);
            if (lines != 0)
            {
                _line += BitOperations.PopCount(lines);
                _lineStart = p + BitOperations.Log2(lines) + 1;
            }

            p += length;
        }
        while (length == Vector128<byte>.Count);

        return p;
    }

    /// <summary>The rest of a run that is not just white space as people write it.</summary>
    /// <returns>Where it ends.</returns>
    private int ReadCharacterData(int p)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        while (true)
        {
            Vector128<byte> next = Load(bytes, p);
            uint stops = (Vector128.Equals(next, Vector128.Create((byte)'<'))
                | Vector128.Equals(next, Vector128.Create((byte)'&'))
                | Vector128.Equals(next, Vector128.Create((byte)']'))
                | StopsEverywhere(next)).ExtractMostSignificantBits();
            if (stops == 0)
            {
                p += Vector128<byte>.Count;
                continue;
            }

            p += BitOperations.TrailingZeroCount(stops);
            byte c = At(p);
            if (c == '<' || p >= _length)
                return p;
            switch (c)
            {
                case (byte)'&':
                    _form |= Utf8ValueForm.Rewritten | Utf8ValueForm.HasReferences;
                    p = PassReference(p);
                    break;
                case (byte)']':
                    if (At(p + 1) == ']' && At(p + 2) == '>')
                        FailHere(p, "']]>' cannot be in text: write ]]&gt;");
                    if (At(p + 1) is < (byte)' ' or >= 0x80)
                        FailIfBroken(p, 3); // two characters behind it are looked at first
                    p++;
                    break;
                default:
                    p = PassSpecial(p);
                    break;
            }
        }
    }

    /// <summary>A control character, or one of several bytes, in text, comments and the like.</summary>
    /// <returns>Where it ends.</returns>
    private int PassSpecial(int p)
    {
        switch (At(p))
        {
            case (byte)'\t':
                return p + 1;
            case (byte)'\n':
                return PassLineEnd(p);
            case (byte)'\r':
                _form |= Utf8ValueForm.Rewritten;
                return PassLineEnd(p);
            case >= 0x80:
                _form |= Utf8ValueForm.Multibyte;
                return PassCharacter(p);
            default:
                FailCharacter(p);
                return p;
        }
    }

    /// <summary>Whether there is nothing but white space, references to white space included.</summary>
    private readonly bool IsWhiteSpace(int p, int end)
    {
        while (p < end)
        {
            int c = At(p) == '&' ? ReadReference(ref p) : At(p++);
            if (c is not (' ' or '\n' or '\t' or '\r'))
                return false;
        }

        return true;
    }

    /// <summary>White space before or after the root element, if it is that.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOutside(int start, int p)
    {
        p = SkipSpace(p);
        if (At(p) != '<' && p < _length)
        {
            FailIfNoCharacter(p);
            Fail(p, _hasRoot ? $"{Show(p)} cannot follow the root element" : $"{Show(p)} cannot precede the root element");
        }

        if (_bytes[start..p].Contains((byte)'\r'))
            _form = Utf8ValueForm.Rewritten;
        SetContent(start, p, p);
        return true;
    }

    private void SetContent(int start, int end, int next)
    {
        _valueStart = start;
        _valueLength = end - start;
        _pos = next;
    }
}
