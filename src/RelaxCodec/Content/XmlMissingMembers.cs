namespace RelaxCodec;

/// <summary>The members that were missing from what was read (RX013): writing must not invent them.</summary>
internal sealed class XmlMissingMembers
{
    private SlotSet _slots;
    private bool _hasText;

    /// <summary>Whether two elements lacked the same members; null stands for none.</summary>
    public static bool Equals(XmlMissingMembers? left, XmlMissingMembers? right) =>
        left is null || right is null ? left == right : left._hasText == right._hasText && left._slots.SetEquals(right._slots);

    /// <summary>Takes note of a member.</summary>
    /// <param name="slot">Its slot; -1 for the text, which has none.</param>
    public void Add(int slot)
    {
        if (slot < 0)
            _hasText = true;
        else
            _slots.Add(slot);
    }

    /// <summary>Whether a member was missing.</summary>
    /// <param name="slot">Its slot; -1 for the text.</param>
    public bool Contains(int slot) => slot < 0 ? _hasText : _slots.Contains(slot);
}
