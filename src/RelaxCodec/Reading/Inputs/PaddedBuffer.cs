using System.Buffers;

namespace RelaxCodec;

/// <summary>
/// Bytes that grow, with zeros behind them: who looks for the end of something needs no check for the end of the buffer. A mutable
/// struct: hold it in a field.
/// </summary>
internal struct PaddedBuffer
{
    /// <summary>How many zeros follow.</summary>
    public const int Padding = 64;

    /// <summary>
    /// A larger array would stay in the pool for minutes, and be most of what a program holds that has read one large document.
    /// </summary>
    private const int LargestRented = 1024 * 1024;

    private byte[] _bytes;
    private int _length;

    /// <summary>Makes a buffer.</summary>
    /// <param name="capacity">How many bytes it has room for at first, beside the zeros.</param>
    public PaddedBuffer(int capacity)
    {
        _bytes = Allocate(capacity);
        Pad();
    }

    /// <summary>How many bytes there are.</summary>
    public readonly int Length => _length;

    /// <summary>How many more fit.</summary>
    public readonly int Room => _bytes.Length - Padding - _length;

    /// <summary>The bytes.</summary>
    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>The bytes and the zeros.</summary>
    public readonly ReadOnlySpan<byte> Padded => _bytes.AsSpan(0, _length + Padding);

    /// <summary>Room for more bytes; <see cref="Advance"/> says how many were put there.</summary>
    /// <param name="atLeast">How many must fit.</param>
    public Memory<byte> Reserve(int atLeast)
    {
        if (atLeast > Room)
            Grow(atLeast);
        return _bytes.AsMemory(_length, Room);
    }

    /// <summary>Takes over what was put behind the bytes.</summary>
    /// <param name="count">How many.</param>
    public void Advance(int count)
    {
        _length += count;
        Pad();
    }

    /// <summary>Copies bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length).Span);
        Advance(bytes.Length);
    }

    /// <summary>Removes bytes from the front.</summary>
    /// <param name="count">How many.</param>
    public void Drop(int count)
    {
        if (count == 0)
            return;
        _bytes.AsSpan(count, _length - count).CopyTo(_bytes);
        _length -= count;
        Pad();
    }

    /// <summary>Removes bytes from the end.</summary>
    /// <param name="length">How many stay.</param>
    public void Truncate(int length)
    {
        _length = length;
        Pad();
    }

    /// <summary>Gives the array back; the buffer has neither bytes nor room afterwards.</summary>
    public void Return()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes is { Length: > 0 and <= LargestRented })
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private static byte[] Allocate(int capacity)
    {
        int length = checked(capacity + Padding);
        return length <= LargestRented ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);
    }

    private void Grow(int atLeast)
    {
        // An array can have no more than that; asking for more is told by the platform.
        long doubled = Math.Min(_length * 2L, Array.MaxLength - Padding);
        byte[] larger = Allocate((int)Math.Max(checked(_length + atLeast), doubled));
        Written.CopyTo(larger);
        int length = _length;
        Return();
        _bytes = larger;
        _length = length;
    }

    private readonly void Pad() => _bytes.AsSpan(_length, Padding).Clear();
}
