using System.Buffers;
using System.Text;
using System.Xml;

namespace RelaxCodec;

/// <content>Characters one by one, where they are more than one byte, and where something is wrong.</content>
internal ref partial struct Utf8TokenSource
{
    private const int NoCharacter = -1;

    /// <summary>The character at a place; <see cref="NoCharacter"/> if the bytes are not UTF-8, or the document has ended.</summary>
    private readonly int Decode(int p, out int length)
    {
        length = 1;
        if (p >= _length)
            return NoCharacter;
        byte first = At(p);
        if (first < 0x80)
            return first;
        if (Rune.DecodeFromUtf8(_bytes[p..Math.Min(p + 4, _length)], out Rune rune, out length) == OperationStatus.Done)
            return rune.Value;
        if (_isDecoded && first == 0xED && p + 2 < _length)
        {
            length = 3;
            return 0xD000 | ((At(p + 1) & 0x3F) << 6) | (At(p + 2) & 0x3F);
        }

        return NoCharacter;
    }

    private static bool IsCharacter(int c) =>
        c is '\t' or '\n' or '\r' or (>= ' ' and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF);

    private readonly bool IsNameStart(int p) =>
        Decode(p, out _) is >= 0 and <= char.MaxValue and int c && XmlConvert.IsStartNCNameChar((char)c);

    /// <summary>Whether there is a character at the place that a name can have, a colon included.</summary>
    private readonly bool IsNameCharacter(int p) =>
        Decode(p, out _) is >= 0 and <= char.MaxValue and int c && (c == ':' || XmlConvert.IsNCNameChar((char)c));

    /// <summary>A character of several bytes.</summary>
    /// <returns>Where it ends.</returns>
    private int PassCharacter(int p)
    {
        if (p < _length
            && Rune.DecodeFromUtf8(_bytes[p..Math.Min(p + 4, _length)], out Rune rune, out int length) == OperationStatus.Done
            && rune.Value is not (0xFFFE or 0xFFFF))
        {
            _lineStart += length - rune.Utf16SequenceLength;
            return p + length;
        }

        FailCharacter(p);
        return p;
    }

    /// <summary>A name without a colon.</summary>
    /// <returns>Where it ends; the same place if there is none.</returns>
    private readonly int SkipNCName(int p)
    {
        if (!IsNameStart(p))
            return p;
        do
        {
            Decode(p, out int length);
            p += length;
        }
        while (At(p) != ':' && IsNameCharacter(p));
        return p;
    }
}
