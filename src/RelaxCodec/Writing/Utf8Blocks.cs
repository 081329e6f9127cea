using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <summary>UTF-8 on its way to a stream or to a text, in blocks.</summary>
internal sealed class Utf8Blocks : IBufferWriter<byte>
{
    private const int BlockLength = 16 * 1024;

    private readonly Stream? _stream;
    private readonly TextWriter? _text;
    private byte[] _block = ArrayPool<byte>.Shared.Rent(BlockLength);
    private int _length;

    /// <param name="stream">Where the bytes go; left open and not flushed.</param>
    public Utf8Blocks(Stream stream) => _stream = stream;

    /// <param name="text">Where the characters go; left open and not flushed.</param>
    public Utf8Blocks(TextWriter text) => _text = text;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _block.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _block.AsSpan(_length);
    }

    /// <summary>Passes on what has gathered, which ends between two characters.</summary>
    public void Flush()
    {
        if (_length == 0)
            return;
        if (_stream is not null)
            _stream.Write(_block, 0, _length);
        else
            WriteCharacters();
        _length = 0;
    }

    /// <summary>Gives the block back; the writer is unusable afterwards.</summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_block);
        _block = [];
    }

    private void WriteCharacters()
    {
        // No character has fewer bytes than UTF-16 units.
        char[] characters = ArrayPool<char>.Shared.Rent(_length);
        int count = Encoding.UTF8.GetChars(_block.AsSpan(0, _length), characters);
        _text!.Write(characters.AsSpan(0, count));
        ArrayPool<char>.Shared.Return(characters);
    }

    private void Ensure(int count)
    {
        if (count <= _block.Length - _length)
            return;
        Flush();
        if (count <= _block.Length)
            return;
        ArrayPool<byte>.Shared.Return(_block);
        _block = ArrayPool<byte>.Shared.Rent(count);
    }
}
