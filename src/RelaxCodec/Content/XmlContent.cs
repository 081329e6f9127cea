using System.Collections;

namespace RelaxCodec;

/// <summary>
/// What the members of an object cannot hold: attributes and namespace declarations first, then the nodes between the children. Read nodes remember the member
/// that they preceded and are written before it again; added ones come after all members. Comments and processing instructions outside the root
/// element are in the content of the root object, and written only where that object is the root.
/// </summary>
public sealed partial class XmlContent : IReadOnlyList<XmlContentItem>
{
    private readonly List<XmlContentItem> _items = [];

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count;

    /// <summary>Whether white space between the nodes counts, so that the element must not be indented.</summary>
    internal bool IsMixed { get; set; }

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public XmlContentItem this[int index] => _items[index];

    /// <summary>The value of a kept attribute; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public string? GetAttribute(string localName, string ns = "") => FindAttribute(localName, ns)?.Value;

    /// <summary>A kept attribute; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public XmlContentItem? FindAttribute(string localName, string ns = "")
    {
        foreach (XmlContentItem item in _items)
        {
            if (item.Kind == XmlContentKind.Attribute && item.LocalName == localName && item.NamespaceUri == ns)
                return item;
        }

        return null;
    }

    /// <summary>The first kept element of a name; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public XmlContentItem? FindElement(string localName, string ns = "")
    {
        foreach (XmlContentItem item in _items)
        {
            if (item.Kind == XmlContentKind.Element && item.LocalName == localName && item.NamespaceUri == ns)
                return item;
        }

        return null;
    }

    /// <summary>Removes an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>False if it is not there.</returns>
    public bool Remove(XmlContentItem item)
    {
        _byPlace = null;
        return _items.Remove(item);
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        _byPlace = null;
        _items.Clear();
        IsMixed = false;
    }

    /// <inheritdoc/>
    public IEnumerator<XmlContentItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Append(XmlContentItem item)
    {
        _byPlace = null;
        _items.Add(item);
    }

    /// <summary>Removes the white space between nodes, once it is known that there is no other text.</summary>
    internal void RemoveWhiteSpace() =>
        _items.RemoveAll(static item => item.Kind == XmlContentKind.Text && CanonicalText.IsWhiteSpace(item.Value));
}
