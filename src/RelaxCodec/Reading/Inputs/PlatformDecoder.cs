using System.Text;

namespace RelaxCodec;

/// <summary>Decodes what .NET knows, as it does: bytes that are no character are replaced.</summary>
/// <param name="encoding">The encoding.</param>
internal sealed class PlatformDecoder(Encoding encoding) : XmlCharacterDecoder
{
    private readonly Decoder _decoder = encoding.GetDecoder();

    public override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int bytesUsed)
    {
        _decoder.Convert(bytes, chars, flush: false, out bytesUsed, out int count, out _);
        return count;
    }

    public override int ByteCount(ReadOnlySpan<char> chars) => encoding.GetByteCount(chars);
}
