using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <summary>
/// UTF-8 written straight into the blocks of a buffer writer. A block is passed on when the next characters do not fit into it, so that
/// each begins and ends between two characters.
/// </summary>
/// <param name="writer">Whose blocks they are.</param>
internal ref struct Utf8Buffer(IBufferWriter<byte> writer)
{
    private const int SmallestBlock = 1024;

    /// <summary>The most bytes that one character, or a pair of surrogates, takes: <c>&amp;quot;</c>.</summary>
    private const int LongestCharacter = 6;

    private readonly IBufferWriter<byte> _writer = writer;
    private Span<byte> _block;
    private int _length;

    /// <summary>By code: what stands for itself in text and in attribute values, whatever the quotes.</summary>
    private static ReadOnlySpan<byte> Plain =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ];

    /// <summary>Room for so many bytes, of which <see cref="Commit"/> tells how many were used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int count)
    {
        if (count > _block.Length - _length)
            NextBlock(count);
        return _block[_length..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Commit(int count) => _length += count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte ascii)
    {
        if (_length >= _block.Length)
            NextBlock(1);
        _block[_length++] = ascii;
    }

    /// <summary>Appends what is UTF-8 already and ends between two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= _block.Length - _length)
        {
            utf8.CopyTo(_block[_length..]);
            _length += utf8.Length;
        }
        else
        {
            AppendInBlocks(utf8);
        }
    }

    public void AppendRepeated(byte ascii, int count)
    {
        Reserve(count)[..count].Fill(ascii);
        _length += count;
    }

    /// <summary>Checks, escapes and encodes the characters of a name, of text or of an attribute value.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="isAttribute">Whether a reader would change tabs and line feeds that are not escaped.</param>
    /// <exception cref="ArgumentException">One is no character of XML.</exception>
    public void AppendEscaped(scoped ReadOnlySpan<char> text, bool isAttribute)
    {
        int copied = CopyPlain(text, _block[_length..]);
        _length += copied;
        if (copied < text.Length)
            AppendRest(text, copied, isAttribute);
    }

    /// <summary>Passes on what is left.</summary>
    public void Complete()
    {
        if (_length > 0)
            _writer.Advance(_length);
        _block = default;
        _length = 0;
    }

    /// <summary>Appends <c> name='value'</c>.</summary>
    /// <exception cref="ArgumentException">The value has a character that is none of XML.</exception>
    public void AppendAttribute(string name, scoped ReadOnlySpan<char> value, byte quote)
    {
        // The space, the equals sign and the quotes.
        const int Around = 4;
        Span<byte> room = Reserve(Math.Min(name.Length + value.Length + Around, SmallestBlock));
        int length = CopyPlain(name, room[1..]);
        if (length < name.Length || room.Length < length + Around)
        {
            Append((byte)' ');
            AppendEscaped(name, isAttribute: false);
            Append((byte)'=');
            AppendQuoted(value, quote);
            return;
        }

        room[0] = (byte)' ';
        room[length + 1] = (byte)'=';
        room[length + 2] = quote;
        length += 3;
        int copied = CopyPlain(value, room[length..]);
        length += copied;
        if (copied == value.Length && length < room.Length)
        {
            room[length] = quote;
            _length += length + 1;
            return;
        }

        _length += length;
        AppendRest(value, copied, isAttribute: true);
        Append(quote);
    }

    /// <summary>Appends an attribute value and its quotes.</summary>
    /// <exception cref="ArgumentException">The value has a character that is none of XML.</exception>
    public void AppendQuoted(scoped ReadOnlySpan<char> value, byte quote)
    {
        Append(quote);
        AppendEscaped(value, isAttribute: true);
        Append(quote);
    }

    /// <summary>Copies characters that stand for themselves, as far as there is room.</summary>
    /// <returns>How many were copied; what follows them in the destination is undefined.</returns>
    private static int CopyPlain(ReadOnlySpan<char> text, Span<byte> to)
    {
        int count = Math.Min(text.Length, to.Length);
        if (count >= sizeof(ulong) / sizeof(char))
            return CopyPlainVectors(text[..count], to[..count]);
        for (int i = 0; i < text.Length && i < to.Length; i++)
        {
            char c = text[i];
            if (c >= Plain.Length || Plain[c] == 0)
                return i;
            to[i] = (byte)c;
        }

        return count;
    }

    /// <summary>Copies four characters or more. The last vector overlaps the one before it.</summary>
    private static int CopyPlainVectors(ReadOnlySpan<char> text, Span<byte> to)
    {
        if (text.Length < Vector128<ushort>.Count)
        {
            ReadOnlySpan<byte> halves = MemoryMarshal.AsBytes(text);
            int second = text.Length - (sizeof(ulong) / sizeof(char));
            Vector128<ushort> both = Vector128.Create(
                MemoryMarshal.Read<ulong>(halves), MemoryMarshal.Read<ulong>(halves[(second * sizeof(char))..])).AsUInt16();
            Vector128<byte> narrow = Vector128.NarrowWithSaturation(both, both);
            MemoryMarshal.Write(to, narrow.AsUInt32().GetElement(0));
            MemoryMarshal.Write(to[second..], narrow.AsUInt32().GetElement(1));
            return CountPlain(Others(narrow) & 0xFF, text.Length, sizeof(uint), second);
        }

        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        if (text.Length < Vector128<byte>.Count)
        {
            int second = text.Length - Vector128<ushort>.Count;
            Vector128<byte> narrow = Narrow(units, units[second..]);
            MemoryMarshal.Write(to, narrow.AsUInt64().GetElement(0));
            MemoryMarshal.Write(to[second..], narrow.AsUInt64().GetElement(1));
            return CountPlain(Others(narrow), text.Length, sizeof(ulong), second);
        }

        int last = text.Length - Vector128<byte>.Count;
        for (int i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
        {
            Vector128<byte> narrow = Narrow(units[i..], units[(i + Vector128<ushort>.Count)..]);
            uint others = Others(narrow);
            narrow.CopyTo(to[i..]);
            if (others != 0)
                return i + BitOperations.TrailingZeroCount(others);
            if (i == last)
                return text.Length;
        }
    }

    /// <summary>How many characters were copied, where two halves of a vector may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountPlain(uint others, int count, int half, int second)
    {
        if (others == 0)
            return count;
        int first = BitOperations.TrailingZeroCount(others);
        return first < half ? first : first - half + second;
    }

    /// <summary>Two times eight characters as bytes; those beyond U+00FF as 0xFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ReadOnlySpan<ushort> first, ReadOnlySpan<ushort> second) =>
        Vector128.NarrowWithSaturation(Vector128.Create(first), Vector128.Create(second));

    /// <summary>A bit for each character that does not stand for itself: beyond ASCII, below the space, or one of the five.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Others(Vector128<byte> characters)
    {
        Vector128<byte> others = Vector128.LessThan(characters.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(characters, Vector128.Create((byte)'&'))
            | Vector128.Equals(characters, Vector128.Create((byte)'\''))
            | Vector128.Equals(characters, Vector128.Create((byte)'"'))
            | Vector128.Equals(characters | Vector128.Create((byte)2), Vector128.Create((byte)'>')); // '<' and '>' differ by that bit.
        return others.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendRest(scoped ReadOnlySpan<char> text, int index, bool isAttribute)
    {
        while (index < text.Length)
        {
            if (_block.Length - _length < LongestCharacter)
                NextBlock(Math.Clamp(text.Length - index, LongestCharacter, SmallestBlock));
            index += AppendSpecial(text, index, isAttribute);
            int copied = CopyPlain(text[index..], _block[_length..]);
            index += copied;
            _length += copied;
        }
    }

    /// <summary>Appends the character at an index, for which there is room.</summary>
    /// <returns>How many UTF-16 units it has.</returns>
    private int AppendSpecial(scoped ReadOnlySpan<char> text, int index, bool isAttribute)
    {
        char c = text[index];
        Span<byte> to = _block[_length..];
        if (c >= 0x80)
            return AppendBeyondAscii(text, index, to);
        ReadOnlySpan<byte> escape = c switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '\'' => "&apos;"u8,
            '"' => "&quot;"u8,
            '\r' => "&#xD;"u8,
            '\t' when isAttribute => "&#x9;"u8,
            '\n' when isAttribute => "&#xA;"u8,
            _ => default,
        };
        if (!escape.IsEmpty)
        {
            escape.CopyTo(to);
            _length += escape.Length;
        }
        else
        {
            if (c < ' ' && c is not ('\t' or '\n'))
                CanonicalText.Refuse(text, index);
            to[0] = (byte)c;
            _length++;
        }

        return 1;
    }

    private int AppendBeyondAscii(scoped ReadOnlySpan<char> text, int index, scoped Span<byte> to)
    {
        uint c = text[index];
        if (c < 0x800)
        {
            to[1] = (byte)(0x80 | (c & 0x3F));
            to[0] = (byte)(0xC0 | (c >> 6));
            _length += 2;
            return 1;
        }

        if (c is < 0xD800 or > 0xDFFF)
        {
            if (c >= 0xFFFE)
                CanonicalText.Refuse(text, index);
            to[2] = (byte)(0x80 | (c & 0x3F));
            to[1] = (byte)(0x80 | ((c >> 6) & 0x3F));
            to[0] = (byte)(0xE0 | (c >> 12));
            _length += 3;
            return 1;
        }

        if (c >= 0xDC00 || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
            CanonicalText.Refuse(text, index);
        c = (uint)char.ConvertToUtf32((char)c, text[index + 1]);
        to[3] = (byte)(0x80 | (c & 0x3F));
        to[2] = (byte)(0x80 | ((c >> 6) & 0x3F));
        to[1] = (byte)(0x80 | ((c >> 12) & 0x3F));
        to[0] = (byte)(0xF0 | (c >> 18));
        _length += 4;
        return 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendInBlocks(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            Span<byte> room = Reserve(Math.Min(utf8.Length, SmallestBlock));
            int count = Math.Min(utf8.Length, room.Length);
            while (count < utf8.Length && (utf8[count] & 0xC0) == 0x80)
                count--;
            utf8[..count].CopyTo(room);
            _length += count;
            utf8 = utf8[count..];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NextBlock(int atLeast)
    {
        Complete();
        _block = _writer.GetSpan(Math.Max(atLeast, SmallestBlock));
    }
}
