using System.Collections;

namespace RelaxCodec;

/// <summary>What the members of an object cannot hold, in document order: attributes first, then the nodes between the children.</summary>
public sealed class XmlContent : IReadOnlyList<XmlContentItem>
{
    private readonly List<XmlContentItem> _items = [];

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public XmlContentItem this[int index] => _items[index];

    /// <summary>The value of a kept attribute; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public string? GetAttribute(string localName, string ns = "") => throw new NotImplementedException();

    /// <summary>Whether two contents are the same: the same attributes, and the same nodes before the same members, in the same order. Positions do not count.</summary>
    /// <param name="left">One content; null is the same as empty.</param>
    /// <param name="right">The other.</param>
    public static bool ContentEquals(XmlContent? left, XmlContent? right) => throw new NotImplementedException();

    /// <inheritdoc/>
    public IEnumerator<XmlContentItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
