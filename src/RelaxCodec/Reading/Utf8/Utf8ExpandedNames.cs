using System.Numerics;

namespace RelaxCodec;

/// <summary>The expanded names of the attributes of one tag: a set of pairs of numbers, emptied without being cleared.</summary>
internal sealed class Utf8ExpandedNames
{
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    private Slot[] _slots = new Slot[16];
    private int _round;

    /// <summary>Whether it is larger than is worth keeping for the next document.</summary>
    public bool IsOverfull => _slots.Length > 4096;

    /// <summary>Empties the set.</summary>
    /// <param name="capacity">How many names there will be.</param>
    public void Clear(int capacity)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)capacity * 2);
        if (size > _slots.Length || _round == int.MaxValue)
        {
            _slots = new Slot[Math.Max(size, _slots.Length)];
            _round = 0;
        }

        _round++;
    }

    /// <summary>Adds a name.</summary>
    /// <returns>False if it is there already.</returns>
    public bool Add(int uri, int local)
    {
        ulong pair = ((ulong)(uint)uri << 32) | (uint)local;
        ulong high = Math.BigMul(pair ^ Seed, Seed, out ulong low);
        int i = (int)(high ^ low) & (_slots.Length - 1);
        for (; _slots[i].Round == _round; i = (i + 1) & (_slots.Length - 1))
        {
            if (_slots[i].Pair == pair)
                return false;
        }

        _slots[i] = new Slot(pair, _round);
        return true;
    }

    /// <param name="Pair">Namespace and local name.</param>
    /// <param name="Round">When it was added; free if that is not now.</param>
    private readonly record struct Slot(ulong Pair, int Round);
}
