using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <summary>
/// The characters of the document that is being read, as far as the reader has asked for them: what is kept stays as it was written. Nothing is decoded or searched
/// before the first element is kept.
/// </summary>
internal sealed class XmlSourceText
{
    private const int InitialCapacity = 4096;

    private readonly string? _whole;
    private CharBuffer _characters;
    private byte[]? _bytes;
    private bool _isRented;
    private int _byteCount;
    private int _decodedBytes;
    private Decoder? _decoder;

    // The line that was found last: most questions go forward from there.
    private int _line = 1;
    private int _lineStart;

    /// <summary>A text that is there as a whole.</summary>
    public XmlSourceText(string whole) => _whole = whole;

    /// <summary>Bytes that are there as a whole; the array stays the caller's.</summary>
    public XmlSourceText(byte[] bytes, int count)
    {
        _bytes = bytes;
        _byteCount = count;
    }

    /// <summary>A text that is still to come, by <see cref="Append(ReadOnlySpan{char})"/> or <see cref="Append(ReadOnlySpan{byte})"/>.</summary>
    public XmlSourceText()
    {
    }

    /// <summary>What the reader was given next.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        if (_characters.Capacity == 0)
            _characters = new CharBuffer(InitialCapacity);
        _characters.Append(characters);
    }

    /// <summary>What the reader was given next.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > (_bytes?.Length ?? 0) - _byteCount)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_byteCount));
        _byteCount += bytes.Length;
    }

    /// <summary>Gives the buffers back.</summary>
    public void Return()
    {
        if (_isRented)
            ArrayPool<byte>.Shared.Return(_bytes!);
        _bytes = null;
        if (_characters.Capacity > 0)
            _characters.Return();
    }

    /// <summary>Where a token starts.</summary>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    /// <returns>An index into the text; -1 if there is no markup: the reader counts in another way.</returns>
    public int IndexOf(int line, int column)
    {
        ReadOnlySpan<char> text = Characters();
        if (line < _line)
        {
            _line = 1;
            _lineStart = 0;
        }

        while (_line < line)
        {
            int length = text[_lineStart..].IndexOfAny('\r', '\n');
            if (length < 0)
                return -1;
            int next = _lineStart + length + 1;
            if (text[next - 1] == '\r' && next < text.Length && text[next] == '\n')
                next++;
            _lineStart = next;
            _line++;
        }

        int index = _lineStart + column - 1;
        return (uint)index < (uint)text.Length && text[index] == '<' ? index : -1;
    }

    /// <summary>The characters from an index to the end of the tag that starts at another, with the line ends that XML passes on (XML 1.0, 2.11).</summary>
    /// <param name="start">The first character.</param>
    /// <param name="tag">The <c>&lt;</c> of the last tag.</param>
    public string UpToEndOfTag(int start, int tag)
    {
        ReadOnlySpan<char> text = Characters();
        int end = tag;
        while (text[end] != '>')
        {
            // A value may have the character that ends the tag.
            if (text[end] is '"' or '\'')
                end += 1 + text[(end + 1)..].IndexOf(text[end]);
            end++;
        }

        string found = text[start..(end + 1)].ToString();
        return found.Contains('\r') ? found.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : found;
    }

    private void Grow(int atLeast)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_byteCount + atLeast, Math.Max(InitialCapacity, _byteCount * 2))));
        _bytes.AsSpan(0, _byteCount).CopyTo(larger);
        if (_isRented)
            ArrayPool<byte>.Shared.Return(_bytes!);
        _bytes = larger;
        _isRented = true;
    }

    private ReadOnlySpan<char> Characters()
    {
        if (_whole is not null)
            return _whole;
        if (_decodedBytes < _byteCount)
            Decode();
        return _characters.Capacity == 0 ? [] : _characters.Written;
    }

    private void Decode()
    {
        if (_decoder is null)
        {
            Encoding encoding = XmlSourceEncoding.Of(_bytes.AsSpan(0, _byteCount), out _decodedBytes);
            _decoder = encoding.GetDecoder();
            _characters = new CharBuffer(Math.Max(InitialCapacity, _byteCount));
        }

        ReadOnlySpan<byte> bytes = _bytes.AsSpan(_decodedBytes, _byteCount - _decodedBytes);
        Span<char> characters = _characters.Reserve(_decoder.GetCharCount(bytes, flush: false));
        _decoder.GetChars(bytes, characters, flush: false);
        _decodedBytes = _byteCount;
    }
}
