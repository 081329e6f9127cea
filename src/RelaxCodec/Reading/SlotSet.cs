using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>The slots of an element's members that have been seen. Without allocation for classes of up to 64 members.</summary>
public struct SlotSet
{
    private ulong _low;
    private ulong[]? _high;

    /// <summary>Whether the slot has been seen.</summary>
    /// <param name="slot">The ordinal of the member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Contains(int slot) => (uint)slot < 64 ? (_low & (1UL << slot)) != 0 : HighContains(slot);

    /// <summary>Marks the slot as seen.</summary>
    /// <param name="slot">The ordinal of the member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot)
    {
        if ((uint)slot < 64)
            _low |= 1UL << slot;
        else
            HighAdd(slot);
    }

    /// <summary>Marks the slot as seen.</summary>
    /// <param name="slot">The ordinal of the member.</param>
    /// <returns>False if it was seen before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(int slot)
    {
        bool isNew = !Contains(slot);
        Add(slot);
        return isNew;
    }

    /// <summary>Whether the same slots have been seen.</summary>
    internal readonly bool SetEquals(in SlotSet other) =>
        _low == other._low && _high.AsSpan().TrimEnd(0UL).SequenceEqual(other._high.AsSpan().TrimEnd(0UL));

    private readonly bool HighContains(int slot)
    {
        int word = (slot >> 6) - 1;
        return _high is not null && word < _high.Length && (_high[word] & (1UL << (slot & 63))) != 0;
    }

    private void HighAdd(int slot)
    {
        int word = (slot >> 6) - 1;
        if (_high is null || word >= _high.Length)
            Array.Resize(ref _high, word + 1);
        _high[word] |= 1UL << (slot & 63);
    }
}
