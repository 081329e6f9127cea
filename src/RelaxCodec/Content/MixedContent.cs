namespace RelaxCodec;

/// <summary>
/// Puts elements of a choice that is an interface into mixed content. From a class an element converts to <see cref="MixedItem{T}"/> by
/// itself, from an interface C# lets nothing convert.
/// </summary>
public static class MixedContent
{
    /// <summary>Adds an element behind the others.</summary>
    /// <typeparam name="T">The choice of the elements.</typeparam>
    /// <param name="content">The content.</param>
    /// <param name="element">The element.</param>
    public static void Add<T>(this ICollection<MixedItem<T>> content, T element)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(content);
        content.Add(new MixedItem<T>(element));
    }

    /// <summary>Puts an element before another item.</summary>
    /// <typeparam name="T">The choice of the elements.</typeparam>
    /// <param name="content">The content.</param>
    /// <param name="index">The index that it will have.</param>
    /// <param name="element">The element.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0 or above the number of items.</exception>
    public static void Insert<T>(this IList<MixedItem<T>> content, int index, T element)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(content);
        content.Insert(index, new MixedItem<T>(element));
    }
}
