using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <summary>A whole document as UTF-8, in an array that grows.</summary>
internal sealed class Utf8ArrayWriter : IBufferWriter<byte>
{
    private const int InitialLength = 16 * 1024;

    /// <summary>What has grown beyond this is not kept for the next document.</summary>
    private const int LongestKept = 256 * 1024;

    [ThreadStatic]
    private static Utf8ArrayWriter? _spare;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>An empty document. A thread uses one again and again.</summary>
    public static Utf8ArrayWriter Rent()
    {
        Utf8ArrayWriter document = _spare ?? new Utf8ArrayWriter();
        _spare = null;
        return document;
    }

    /// <summary>Gives the document back; it must not be used afterwards.</summary>
    public void Return()
    {
        _length = 0;
        if (_bytes.Length <= LongestKept)
        {
            _spare = this;
            return;
        }

        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    public override string ToString() => Encoding.UTF8.GetString(Written.Span);

    private void Ensure(int count)
    {
        if (count <= _bytes.Length - _length)
            return;

        // Twice as much is more than an array can have, near the end.
        int needed = checked(_length + count);
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(_length * 2L, Array.MaxLength)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
