namespace RelaxCodec;

/// <summary>
/// Makes UTF-16 code units of bytes, block by block. What is no character in the encoding becomes one that XML does not allow, unless
/// .NET replaces it.
/// </summary>
internal abstract class XmlCharacterDecoder
{
    /// <summary>Decodes as much as fits.</summary>
    /// <param name="bytes">The bytes, from the first that has not been used.</param>
    /// <param name="chars">Room for at least two code units.</param>
    /// <param name="bytesUsed">How many bytes are done with; the others are to be given again.</param>
    /// <returns>How many code units were made; 0 if more bytes are needed.</returns>
    public abstract int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int bytesUsed);

    /// <summary>How many bytes these code units have in the encoding.</summary>
    public abstract int ByteCount(ReadOnlySpan<char> chars);
}
