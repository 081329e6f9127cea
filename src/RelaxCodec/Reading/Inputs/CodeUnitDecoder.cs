using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RelaxCodec;

/// <summary>
/// Decodes UTF-16 and UCS-4 in every byte order. Unlike .NET's decoders it replaces nothing: lone surrogates are passed on, and so are
/// refused where they stand.
/// </summary>
/// <param name="family">The byte order.</param>
internal sealed class CodeUnitDecoder(XmlEncodingFamily family) : XmlCharacterDecoder
{
    /// <summary>
    /// Stands for what is no code point. No other surrogate makes a character of it: it is a low one, and no high one is ever before it.
    /// </summary>
    private const char NoCharacter = '\uDFFF';

    public override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int bytesUsed) =>
        family is XmlEncodingFamily.Utf16LittleEndian or XmlEncodingFamily.Utf16BigEndian
            ? DecodeUtf16(bytes, chars, out bytesUsed)
            : DecodeUcs4(bytes, chars, out bytesUsed);

    public override int ByteCount(ReadOnlySpan<char> chars)
    {
        if (family is XmlEncodingFamily.Utf16LittleEndian or XmlEncodingFamily.Utf16BigEndian)
            return chars.Length * sizeof(char);
        int count = 0;
        foreach (char c in chars)
            count += char.IsHighSurrogate(c) ? 0 : sizeof(int);
        return count;
    }

    private int DecodeUtf16(ReadOnlySpan<byte> bytes, Span<char> chars, out int bytesUsed)
    {
        int count = Math.Min(bytes.Length / sizeof(char), chars.Length);
        bytesUsed = count * sizeof(char);
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(chars[..count]);
        bytes[..bytesUsed].CopyTo(MemoryMarshal.AsBytes(units));
        if (BitConverter.IsLittleEndian != (family == XmlEncodingFamily.Utf16LittleEndian))
            BinaryPrimitives.ReverseEndianness(units, units);
        return count;
    }

    private int DecodeUcs4(ReadOnlySpan<byte> bytes, Span<char> chars, out int bytesUsed)
    {
        ReadOnlySpan<byte> significance = XmlEncodingFamilies.Significance(family);
        int count = 0;
        bytesUsed = 0;
        while (bytes.Length - bytesUsed >= sizeof(int) && chars.Length - count >= 2)
        {
            uint codePoint = XmlEncodingFamilies.Unit(bytes[bytesUsed..], significance);
            bytesUsed += sizeof(int);
            if (codePoint < 0x10000)
            {
                chars[count++] = char.IsSurrogate((char)codePoint) ? NoCharacter : (char)codePoint;
            }
            else if (codePoint <= 0x10FFFF)
            {
                chars[count++] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
                chars[count++] = (char)(0xDC00 + (codePoint & 0x3FF));
            }
            else
            {
                chars[count++] = NoCharacter;
            }
        }

        return count;
    }
}
