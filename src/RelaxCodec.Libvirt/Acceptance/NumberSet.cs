using System.Globalization;
using System.Numerics;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// A set of processors, nodes or threads as libvirt reads it (<c>virBitmapParse</c>): <c>0-3,^2,8</c>, of numbers below 16384.
/// </summary>
internal sealed class NumberSet
{
    /// <summary>How many numbers there are (<c>VIR_DOMAIN_CPUMASK_LEN</c>).</summary>
    public const int Capacity = 16384;

    private const int BitsOfWord = 64;

    private readonly ulong[] _words = new ulong[Capacity / BitsOfWord];

    private NumberSet()
    {
    }

    /// <summary>The largest number; -1 if it is empty.</summary>
    public int Largest
    {
        get
        {
            int word = Array.FindLastIndex(_words, bits => bits != 0);
            return word < 0 ? -1 : (word * BitsOfWord) + BitOperations.Log2(_words[word]);
        }
    }

    public bool IsEmpty => Largest < 0;

    /// <summary>A set as it was written; null if libvirt does not take it for one.</summary>
    public static NumberSet? Read(string written)
    {
        var set = new NumberSet();
        foreach (Range range in written.AsSpan().Split(','))
        {
            ReadOnlySpan<char> item = written.AsSpan()[range].Trim(" \t\n\r");
            bool isLeftOut = item is ['^', ..];
            int dash = item.IndexOf('-');
            if (!TryRead(isLeftOut ? item[1..] : dash < 0 ? item : item[..dash], out int first))
                return null;
            int last = first;
            if (dash >= 0 && (isLeftOut || !TryRead(item[(dash + 1)..], out last) || last < first))
                return null;
            if (!isLeftOut && last >= Capacity)
                return null;
            for (int number = first; number <= last && number < Capacity; number++)
                set.Put(number, !isLeftOut);
        }

        return set;
    }

    public bool Contains(int number) => number is >= 0 and < Capacity && (_words[number / BitsOfWord] >> (number % BitsOfWord) & 1) != 0;

    public bool Overlaps(NumberSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
                return true;
        }

        return false;
    }

    public bool IsWithin(NumberSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
                return false;
        }

        return true;
    }

    public bool SetEquals(NumberSet other) => _words.AsSpan().SequenceEqual(other._words);

    /// <summary>Takes the numbers of another set to its own.</summary>
    public void UnionWith(NumberSet other)
    {
        for (int i = 0; i < _words.Length; i++)
            _words[i] |= other._words[i];
    }

    /// <summary>Forgets all numbers from one on (<c>virBitmapShrink</c>).</summary>
    public NumberSet Shrink(ulong count)
    {
        for (int number = (int)ulong.Min(count, Capacity); number <= Largest; number++)
            Put(number, isIn: false);
        return this;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits.Trim(" \t\n\r"), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void Put(int number, bool isIn)
    {
        ulong bit = 1UL << (number % BitsOfWord);
        if (isIn)
            _words[number / BitsOfWord] |= bit;
        else
            _words[number / BitsOfWord] &= ~bit;
    }
}
