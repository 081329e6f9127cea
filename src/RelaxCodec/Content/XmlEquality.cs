using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelaxCodec;

/// <summary>What generated comparisons call: items one by one, values as their types compare them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlEquality
{
    /// <summary>Whether two values are the same as their type says; of floating-point numbers NaN is the same as NaN.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual<T>(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>Whether two collections have the same items in the same order; null is the same as none.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="left">One collection.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Whether two items are the same; null for what their type says.</param>
    public static bool ItemsEqual<T>(IEnumerable<T>? left, IEnumerable<T>? right, Func<T, T, bool>? equal = null)
    {
        if (left is IReadOnlyList<T> leftList and not (List<T> or T[]) && right is IReadOnlyList<T> rightList)
            return ListsEqual(leftList, rightList, equal);
        return SpansEqual(AsSpan(left), AsSpan(right), equal);
    }

    /// <summary>The same for immutable arrays, of which <c>default</c> is the same as none too.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="left">One array.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Whether two items are the same; null for what their type says.</param>
    public static bool ItemsEqual<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, T, bool>? equal = null) =>
        SpansEqual(left.AsSpan(), right.AsSpan(), equal);

    /// <summary>The same for immutable arrays that may be null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="left">One array.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Whether two items are the same; null for what their type says.</param>
    public static bool ItemsEqual<T>(ImmutableArray<T>? left, ImmutableArray<T>? right, Func<T, T, bool>? equal = null) =>
        SpansEqual(left.GetValueOrDefault().AsSpan(), right.GetValueOrDefault().AsSpan(), equal);

    /// <summary>Whether two mixed contents have the same text and elements in the same order.</summary>
    /// <typeparam name="T">The class of the elements.</typeparam>
    /// <param name="left">One content.</param>
    /// <param name="right">The other.</param>
    /// <param name="equal">Whether two elements are the same.</param>
    public static bool MixedEqual<T>(IEnumerable<MixedItem<T>>? left, IEnumerable<MixedItem<T>>? right, Func<T?, T?, bool> equal)
        where T : class
    {
        ReadOnlySpan<MixedItem<T>> ofLeft = AsSpan(left);
        ReadOnlySpan<MixedItem<T>> ofRight = AsSpan(right);
        bool same = ofLeft.Length == ofRight.Length;
        for (int i = 0; same && i < ofLeft.Length; i++)
            same = ofLeft[i].Text == ofRight[i].Text && equal(ofLeft[i].Element, ofRight[i].Element);
        return same;
    }

    /// <summary>Whether there is stack to go deeper: objects that hold themselves must not fill it.</summary>
    /// <returns>True.</returns>
    /// <exception cref="InsufficientExecutionStackException">There is too little left.</exception>
    public static bool HasStack()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return true;
    }

    private static bool ListsEqual<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, bool>? equal)
    {
        bool same = left.Count == right.Count;
        for (int i = 0; same && i < left.Count; i++)
            same = equal is null ? AreEqual(left[i], right[i]) : equal(left[i], right[i]);
        return same;
    }

    private static bool SpansEqual<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Func<T, T, bool>? equal)
    {
        if (equal is null)
            return left.SequenceEqual(right, null);
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
            same = equal(left[i], right[i]);
        return same;
    }

    // What was read is a list or an array; what is neither and has no index is copied.
    private static ReadOnlySpan<T> AsSpan<T>(IEnumerable<T>? items) => items switch
    {
        null => default,
        List<T> list => CollectionsMarshal.AsSpan(list),
        T[] array => array,
        _ => items.ToArray(),
    };
}
