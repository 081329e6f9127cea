using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Items of collections: each of them is something that can be written.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>An item of a collection, which is not null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="property">The name of the property that is the collection.</param>
    /// <param name="type">The name of the class of the property.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Item<T>(T? item, int index, string property, string type)
        where T : class
    {
        if (item is null)
            ThrowUnwritable(index, property, type, "null");
        return item;
    }

    /// <summary>The text of an item of mixed content that is no element.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the item, from 0.</param>
    /// <param name="property">The name of the property that is the content.</param>
    /// <param name="type">The name of the class of the property.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is none: the item is <c>default</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string ItemText(string? text, int index, string property, string type)
    {
        if (text is null)
            ThrowUnwritable(index, property, type, "neither text nor an element");
        return text;
    }

    // Counted from 1, as in paths.
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowUnwritable(int index, string property, string type, string what) =>
        throw new ArgumentException($"item {index + 1} of '{property}' of '{type}' is {what}: remove it or set it");
}
