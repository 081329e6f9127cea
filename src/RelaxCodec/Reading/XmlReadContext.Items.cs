using System.Collections;

namespace RelaxCodec;

/// <content>Items that are gathered for collections of the entered elements, the innermost last.</content>
public sealed partial class XmlReadContext
{
    private List<(int Depth, int Slot, IList Items)>? _items;

    /// <summary>What has been gathered for a slot of the entered element; null for nothing.</summary>
    internal IList? FindItems(int slot)
    {
        int index = IndexOfItems(slot);
        return index < 0 ? null : _items![index].Items;
    }

    internal void AddItems(int slot, IList items) => (_items ??= []).Add((Depth, slot, items));

    internal IList? TakeItems(int slot)
    {
        int index = IndexOfItems(slot);
        if (index < 0)
            return null;
        IList items = _items![index].Items;
        _items.RemoveAt(index);
        return items;
    }

    private int IndexOfItems(int slot)
    {
        for (int i = (_items?.Count ?? 0) - 1; i >= 0 && _items![i].Depth == Depth; i--)
        {
            if (_items[i].Slot == slot)
                return i;
        }

        return -1;
    }
}
