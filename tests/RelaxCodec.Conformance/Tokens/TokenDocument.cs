using System.Text;
using System.Text.RegularExpressions;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>A document to read, as bytes or as a text.</summary>
/// <param name="Bytes">What <see cref="Utf8TokenSource"/> reads.</param>
/// <param name="Text">The text that the bytes are made from; null if they are as they come.</param>
internal sealed partial record TokenDocument(byte[] Bytes, string? Text = null)
{
    /// <summary>Bytes in UTF-8, or broken.</summary>
    public static TokenDocument Of(byte[] bytes) => new(bytes);

    /// <summary>A text. Surrogates that stand alone become three bytes each.</summary>
    public static TokenDocument Of(string text)
    {
        var bytes = new List<byte>(text.Length);
        Span<byte> buffer = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            }
        }

        return new([.. bytes], text);
    }

    /// <summary>Whether the bytes say that they are in another encoding, by how they start or by their XML declaration.</summary>
    public bool IsInOtherEncoding
    {
        get
        {
            if (Text is not null)
                return false;
            if (Bytes is [0, 0, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] or [0, (byte)'<', ..]
                or [0x4C, 0x6F, 0xA7, 0x94, ..])
                return true;
            Match declared = Declaration().Match(Encoding.Latin1.GetString(Bytes));
            return declared.Success
                && !declared.Groups[1].Value.StartsWith("ut", StringComparison.OrdinalIgnoreCase)
                && XmlInputEncoding.Find(declared.Groups[1].Value) is not null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Text ?? $"{Encoding.UTF8.GetString(Bytes)} = {Convert.ToHexString(Bytes.AsSpan(0, Math.Min(Bytes.Length, 200)))}";

    [GeneratedRegex("^(?:\u00EF\u00BB\u00BF)?<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([^\"'<>]*)[\"']")]
    private static partial Regex Declaration();
}
