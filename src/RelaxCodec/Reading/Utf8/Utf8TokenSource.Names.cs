using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <content>Names.</content>
internal ref partial struct Utf8TokenSource
{
    /// <summary>A name of an element or attribute: whatever there is up to white space, <c>=</c>, <c>></c> or <c>/</c>.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="p">Where it starts.</param>
    /// <param name="length">How many bytes it has: scanning goes on with that, and need not wait for the entry.</param>
    /// <returns>An entry whose index is -1 if it is no name.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref Utf8NameEntry ReadName(ReadOnlySpan<byte> bytes, int p, out int length)
    {
        Vector128<byte> start = Load(bytes, p);
        uint ends = EndsOfNames(start);
        if (ends == 0 || (ends & 1) != 0)
        {
            ref Utf8NameEntry name = ref ReadLongName(p);
            length = name.Length;
            return ref name;
        }

        length = BitOperations.TrailingZeroCount(ends);
        return ref _names.Find(KeyOf(start, length));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly ref Utf8NameEntry ReadLongName(int p)
    {
        int start = p;
        uint ends;
        while ((ends = EndsOfNames(Load(_bytes, p))) == 0)
            p += Vector128<byte>.Count;
        p += BitOperations.TrailingZeroCount(ends);
        return ref _names.Find(_bytes[start..p]);
    }

    // "At most a space" by way of the minimum: AVX2 compares only signed numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOfNames(Vector128<byte> bytes) =>
        (Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)' ')), bytes)
            | Vector128.Equals(bytes, Vector128.Create((byte)'='))
            | Vector128.Equals(bytes, Vector128.Create((byte)'>'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'/'))).ExtractMostSignificantBits();

    /// <summary>The first bytes, zeros behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> KeyOf(Vector128<byte> bytes, int length) =>
        bytes & Vector128.LessThan(Vector128<sbyte>.Indices, Vector128.Create((sbyte)length)).AsByte();

    /// <summary>Takes note of a name that is not ordinary.</summary>
    /// <param name="name">The name.</param>
    /// <param name="p">Where it starts.</param>
    /// <param name="isAttribute">Whether it is the name of an attribute.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PassName(in Utf8NameEntry name, int p, bool isAttribute = false)
    {
        if (name.Index < 0)
            FailName(p, isAttribute);
        if (!name.IsMultibyte)
            return;
        _lineStart += _names[name.Index].Surplus;
        _isIrregular = true;
    }

    /// <summary>Tells what is wrong with a name, or with what follows it.</summary>
    /// <param name="p">Where it starts.</param>
    /// <param name="isAttribute">Whether it is the name of an attribute.</param>
    /// <param name="hasPrefix">Whether a name of its kind can have a prefix.</param>
    [DoesNotReturn]
    private readonly void FailName(int p, bool isAttribute = false, bool hasPrefix = true)
    {
        int start = p;
        p = SkipNCName(p);
        if (p == start)
        {
            // The start of an attribute is looked at alone, that of another name with the character behind it.
            if (!isAttribute)
                FailIfBroken(p, 2);
            Fail(p, $"{Show(p)} cannot start a name");
        }

        if (At(p) == ':' && hasPrefix)
        {
            int local = p + 1;
            p = SkipNCName(local);
            if (p == local)
            {
                FailIfBroken(p, 2);
                Fail(p, $"{Show(p)} cannot follow the ':' of a name");
            }
        }

        if (At(p) == ':')
            Fail(p, hasPrefix ? "a name cannot have more than one ':'" : "this name cannot have a ':'");
        Fail(p, $"{Show(p)} cannot be in a name");
    }
}
