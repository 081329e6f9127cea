using System.Text;

namespace RelaxCodec;

/// <summary>The encoding of bytes that a reader has taken for well-formed XML so far (XML 1.0, appendix F).</summary>
internal static class XmlSourceEncoding
{
    /// <summary>The encoding, by the byte order mark, else by the XML declaration, else UTF-8.</summary>
    /// <param name="bytes">The document, at least its first tag.</param>
    /// <param name="markLength">How long the byte order mark is.</param>
    public static Encoding Of(ReadOnlySpan<byte> bytes, out int markLength)
    {
        foreach (Encoding encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                markLength = encoding.Preamble.Length;
                return encoding;
            }
        }

        markLength = 0;
        if (bytes is [(byte)'<', 0, ..])
            return Encoding.Unicode;
        if (bytes is [0, (byte)'<', ..])
            return Encoding.BigEndianUnicode;
        return Declared(bytes) is { } name ? Encoding.GetEncoding(name) : Encoding.UTF8;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
            return null;
        bytes = bytes[..bytes.IndexOf("?>"u8)];
        int name = bytes.IndexOf("encoding"u8);
        if (name < 0)
            return null;
        bytes = bytes[name..];
        int quote = bytes.IndexOfAny((byte)'"', (byte)'\'');
        ReadOnlySpan<byte> value = bytes[(quote + 1)..];
        return Encoding.ASCII.GetString(value[..value.IndexOf(bytes[quote])]);
    }
}
