using System.Buffers;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>Characters in a rented array that grows.</summary>
internal struct CharBuffer
{
    private char[] _chars;
    private int _length;

    public CharBuffer(int capacity) => _chars = ArrayPool<char>.Shared.Rent(capacity);

    public readonly int Length => _length;

    /// <summary>0 for a buffer that was never made, or was given back.</summary>
    public readonly int Capacity => _chars?.Length ?? 0;

    public readonly ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public void Clear() => _length = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char c)
    {
        char[] chars = _chars;
        int length = _length;
        if ((uint)length < (uint)chars.Length)
        {
            chars[length] = c;
            _length = length + 1;
        }
        else
        {
            AppendSlow(c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - _length)
            Grow(text.Length);
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    public void Append<TValue, TFormatter>(TValue value)
        where TFormatter : IXmlFormatter<TValue>
    {
        int written;
        while (!TFormatter.TryFormat(value, _chars.AsSpan(_length), out written))
            Grow(_chars.Length);
        _length += written;
    }

    /// <summary>Makes room for characters that the caller fills in.</summary>
    public Span<char> Reserve(int count)
    {
        if (count > _chars.Length - _length)
            Grow(count);
        _length += count;
        return _chars.AsSpan(_length - count, count);
    }

    public void AppendRepeated(char c, int count)
    {
        if (count > _chars.Length - _length)
            Grow(count);
        _chars.AsSpan(_length, count).Fill(c);
        _length += count;
    }

    /// <summary>Gives the array back; the buffer is unusable afterwards.</summary>
    public void Return()
    {
        char[] chars = _chars;
        _chars = [];
        _length = 0;
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
    }

    public override readonly string ToString() => new(_chars, 0, _length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendSlow(char c)
    {
        Grow(1);
        _chars[_length++] = c;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int atLeast)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(checked(Math.Max(_length + atLeast, _length * 2)));
        _chars.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
