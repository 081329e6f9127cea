namespace RelaxCodec;

/// <content>Items of collections that cannot grow: gathered while the element is read, and taken before it is left.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>How many items have been gathered for a slot of the entered element.</summary>
    /// <param name="slot">The slot of the collection.</param>
    public int ItemCount(int slot) => _context.FindItems(slot)?.Count ?? 0;

    /// <summary>Gathers an item for a slot of the entered element.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="slot">The slot of the collection.</param>
    /// <param name="item">The item.</param>
    public void AddItem<T>(int slot, T item)
    {
        if (_context.FindItems(slot) is not List<T> items)
            _context.AddItems(slot, items = []);
        items.Add(item);
    }

    /// <summary>The items that were gathered for a slot of the entered element; the list is the caller's from now on.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="slot">The slot of the collection.</param>
    public List<T> TakeItems<T>(int slot) => (List<T>?)_context.TakeItems(slot) ?? [];

    /// <summary>The same as an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="slot">The slot of the collection.</param>
    public T[] TakeArray<T>(int slot) => ((List<T>?)_context.TakeItems(slot))?.ToArray() ?? [];
}
