using System.Buffers.Binary;

namespace RelaxCodec;

/// <summary>Tells families of encodings apart, and how each makes a character of bytes.</summary>
internal static class XmlEncodingFamilies
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Needed = 4;

    /// <summary>The family of a document.</summary>
    /// <param name="start">Its first bytes; fewer than <see cref="Needed"/> only if there are no more.</param>
    /// <param name="markLength">How long its byte order mark is.</param>
    public static XmlEncodingFamily Of(ReadOnlySpan<byte> start, out int markLength)
    {
        markLength = 0;
        if (start.Length >= Needed)
        {
            switch (BinaryPrimitives.ReadUInt32BigEndian(start))
            {
                case 0x0000FEFF:
                    markLength = 4;
                    return XmlEncodingFamily.Ucs4BigEndian;
                case 0xFFFE0000:
                    markLength = 4;
                    return XmlEncodingFamily.Ucs4LittleEndian;
                case 0x0000FFFE:
                    markLength = 4;
                    return XmlEncodingFamily.Ucs4Order2143;
                case 0xFEFF0000:
                    markLength = 4;
                    return XmlEncodingFamily.Ucs4Order3412;
                case 0x0000003C:
                    return XmlEncodingFamily.Ucs4BigEndian;
                case 0x3C000000:
                    return XmlEncodingFamily.Ucs4LittleEndian;
                case 0x00003C00:
                    return XmlEncodingFamily.Ucs4Order2143;
                case 0x003C0000:
                    return XmlEncodingFamily.Ucs4Order3412;
                case 0x4C6FA794:
                    return XmlEncodingFamily.Ebcdic;
            }
        }

        switch (start)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                markLength = 3;
                return XmlEncodingFamily.Utf8;
            case [0xFF, 0xFE, ..]:
                markLength = 2;
                return XmlEncodingFamily.Utf16LittleEndian;
            case [0xFE, 0xFF, ..]:
                markLength = 2;
                return XmlEncodingFamily.Utf16BigEndian;
            case [(byte)'<', 0, ..]:
                return XmlEncodingFamily.Utf16LittleEndian;
            case [0, (byte)'<', ..]:
                return XmlEncodingFamily.Utf16BigEndian;
            default:
                return XmlEncodingFamily.Ascii;
        }
    }

    /// <summary>Which bytes make a code unit, the most significant first.</summary>
    public static ReadOnlySpan<byte> Significance(XmlEncodingFamily family) => family switch
    {
        XmlEncodingFamily.Utf16LittleEndian => [1, 0],
        XmlEncodingFamily.Utf16BigEndian => [0, 1],
        XmlEncodingFamily.Ucs4BigEndian => [0, 1, 2, 3],
        XmlEncodingFamily.Ucs4LittleEndian => [3, 2, 1, 0],
        XmlEncodingFamily.Ucs4Order2143 => [1, 0, 3, 2],
        XmlEncodingFamily.Ucs4Order3412 => [2, 3, 0, 1],
        _ => [0],
    };

    /// <summary>A code unit: a byte, a UTF-16 code unit or a code point.</summary>
    /// <param name="bytes">The bytes of that unit.</param>
    /// <param name="significance">Which of them come first.</param>
    public static uint Unit(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> significance)
    {
        uint unit = 0;
        foreach (byte index in significance)
            unit = (unit << 8) | bytes[index];
        return unit;
    }

    /// <summary>The name by which .NET knows the encoding of this family; null if it has none.</summary>
    public static string? WebName(XmlEncodingFamily family) => family switch
    {
        XmlEncodingFamily.Ascii or XmlEncodingFamily.Utf8 => "utf-8",
        XmlEncodingFamily.Utf16LittleEndian => "utf-16",
        XmlEncodingFamily.Utf16BigEndian => "utf-16BE",
        _ => null,
    };
}
