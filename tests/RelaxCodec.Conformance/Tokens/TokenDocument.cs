using System.Text;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>A document to read, as bytes or as a text.</summary>
/// <param name="Bytes">What <see cref="Utf8TokenSource"/> reads.</param>
/// <param name="Text">The text that the bytes are made from; null if they are as they come.</param>
internal sealed record TokenDocument(byte[] Bytes, string? Text = null)
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

    /// <inheritdoc/>
    public override string ToString() => Text ?? string.Concat(Encoding.UTF8.GetString(Bytes), " = ", Convert.ToHexString(Bytes.AsSpan(0, Math.Min(Bytes.Length, 200))));
}
