using System.Collections;

namespace RelaxCodec;

/// <summary>
/// What the members of an object cannot hold: attributes and namespace declarations first, then the nodes between the children. Read nodes
/// remember the member that they preceded and are written before it again; added ones come after all members. Nodes of one name keep their
/// order, whatever becomes of the members around them. Comments and processing instructions outside the root element are in the content of
/// the root object, and written only where that object is the root.
/// </summary>
public sealed partial class XmlContent : IReadOnlyList<XmlContentItem>
{
    private readonly XmlKeptBytes _bytes;
    private XmlKeptEntry[] _entries;
    private XmlKeptAnchor[] _anchors;

    // Items are made when somebody looks at them; those that were added in code are here from the start, and have characters of their own.
    private XmlContentItem?[]? _items;
    private int _count;

    // In this order: what stands in the start tag, what stands before members, what comes last, what is outside the root element.
    private int _startTagCount;
    private int _lastStart;
    private int _outsideStart;
    private XmlMissingMembers? _missing;

    /// <summary>Makes a content that is empty.</summary>
    public XmlContent()
    {
        _bytes = new XmlKeptBytes();
        _entries = [];
        _anchors = [];
    }

    /// <param name="entries">The nodes; taken over.</param>
    /// <param name="anchors">Their anchors; taken over.</param>
    /// <param name="bytes">Their characters.</param>
    /// <param name="frame">The element.</param>
    internal XmlContent(XmlKeptEntry[] entries, XmlKeptAnchor[] anchors, XmlKeptBytes bytes, in XmlReadFrame frame)
    {
        _entries = entries;
        _anchors = anchors;
        _bytes = bytes;
        _count = entries.Length;
        _lastStart = frame.PendingEntry - frame.FirstEntry;
        _outsideStart = entries.Length;
        _missing = frame.Missing;
        Scope = frame.Scope;
        Namespace = frame.OwnNamespace;
        IsMixed = frame.HasText;
        HasRepeats = frame.HasMisses;
        while (_startTagCount < entries.Length && entries[_startTagCount].Place == XmlContentPlace.StartTag)
            _startTagCount++;
    }

    /// <summary>How many items there are.</summary>
    public int Count => _count;

    /// <summary>Whether white space between the nodes counts, so that the element must not be indented.</summary>
    internal bool IsMixed { get; set; }

    /// <summary>Whether several anchors may have one place: an item that is no value has the index of the next that is one.</summary>
    internal bool HasRepeats { get; }

    /// <summary>The bindings in force where the nodes were read.</summary>
    internal XmlNamespaceScope? Scope { get; }

    /// <summary>Of an element that may be in several namespaces the one that it was in, where that says something; else null.</summary>
    internal string? Namespace { get; }

    internal ReadOnlySpan<XmlKeptEntry> Entries => _entries.AsSpan(0, _count);

    internal ReadOnlySpan<XmlKeptAnchor> Anchors => _anchors;

    /// <summary>What stands in the start tag goes up to here.</summary>
    internal int StartTagCount => _startTagCount;

    /// <summary>What comes after all members begins here.</summary>
    internal int LastStart => _lastStart;

    /// <summary>What is outside the root element begins here.</summary>
    internal int OutsideStart => _outsideStart;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public XmlContentItem this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _count);
            XmlContentItem?[]? items = _items;
            if (items is null)
            {
                // Whoever looks at the same time gets the same items.
                Interlocked.CompareExchange(ref _items, new XmlContentItem?[_entries.Length], null);
                items = _items;
            }

            if (items[index] is { } known)
                return known;
            var item = new XmlContentItem(in _entries[index], _bytes, Scope);
            return Interlocked.CompareExchange(ref items[index], item, null) ?? item;
        }
    }

    /// <summary>The value of a kept attribute; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public string? GetAttribute(string localName, string ns = "") => FindAttribute(localName, ns)?.Value;

    /// <summary>A kept attribute; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public XmlContentItem? FindAttribute(string localName, string ns = "") => Find(XmlContentKind.Attribute, localName, ns);

    /// <summary>The first kept element of a name; null if there is none.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public XmlContentItem? FindElement(string localName, string ns = "") => Find(XmlContentKind.Element, localName, ns);

    /// <summary>Removes an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>False if it is not there.</returns>
    public bool Remove(XmlContentItem item)
    {
        int index = _items is null || item is null ? -1 : Array.IndexOf(_items, item, 0, _count);
        if (index < 0)
            return false;
        Array.Copy(_entries, index + 1, _entries, index, _count - index - 1);
        Array.Copy(_items!, index + 1, _items!, index, _count - index - 1);
        _items![--_count] = null;
        foreach (ref XmlKeptAnchor anchor in _anchors.AsSpan())
            anchor.First -= anchor.First > index ? 1 : 0;
        _startTagCount -= index < _startTagCount ? 1 : 0;
        _lastStart -= index < _lastStart ? 1 : 0;
        _outsideStart -= index < _outsideStart ? 1 : 0;
        _places = null;
        _namesakes = null;
        return true;
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        _entries = [];
        _anchors = [];
        _items = null;
        _count = _startTagCount = _lastStart = _outsideStart = 0;
        _missing = null;
        _places = null;
        _namesakes = null;
        IsMixed = false;
    }

    /// <inheritdoc/>
    public IEnumerator<XmlContentItem> GetEnumerator()
    {
        for (int i = 0; i < _count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same content, as what stands outside the root element.</summary>
    internal XmlContent AsOutside()
    {
        _startTagCount = _lastStart = _outsideStart = 0;
        return this;
    }

    /// <summary>Takes what stands outside the root element; it was kept by the same reading, and nobody has looked at either.</summary>
    internal void AddOutside(XmlContent outside)
    {
        _entries = [.. _entries, .. outside._entries];
        _count = _entries.Length;
    }

    /// <summary>The markup of a node or the value of an attribute, in UTF-8.</summary>
    internal ReadOnlySpan<byte> GetUtf8(int index) =>
        _items?[index] is { } item ? item.Utf8 : _bytes.Utf8.AsSpan(_entries[index].Start, _entries[index].Length);

    /// <summary>A node for a sink.</summary>
    internal XmlKeptNode GetNode(int index, bool joinsPrevious) =>
        new(_entries[index].Kind, GetUtf8(index), _items?[index] is { } item ? item.Scope : Scope, joinsPrevious);

    /// <summary>Whether the member of a slot, or for -1 the text, was missing from what was read.</summary>
    internal bool IsMissing(int slot) => _missing?.Contains(slot) == true;

    private XmlContentItem? Find(XmlContentKind kind, string localName, string ns)
    {
        for (int i = 0; i < _count; i++)
        {
            ref XmlKeptEntry entry = ref _entries[i];
            if (entry.Kind == kind && entry.Name!.Local == localName && entry.NamespaceUri == ns)
                return this[i];
        }

        return null;
    }

    private XmlContentItem InsertInStartTag(XmlContentItem item)
    {
        Insert(_startTagCount++, item);
        _lastStart++;
        _outsideStart++;
        foreach (ref XmlKeptAnchor anchor in _anchors.AsSpan())
            anchor.First++;
        return item;
    }

    private XmlContentItem InsertLast(XmlContentItem item)
    {
        Insert(_outsideStart++, item);
        return item;
    }

    private void Insert(int index, XmlContentItem item)
    {
        _items ??= new XmlContentItem?[_entries.Length];
        if (_count == _entries.Length)
        {
            int capacity = Math.Max(4, _count * 2);
            Array.Resize(ref _entries, capacity);
            Array.Resize(ref _items, capacity);
        }

        Array.Copy(_entries, index, _entries, index + 1, _count - index);
        Array.Copy(_items, index, _items, index + 1, _count - index);
        _entries[index] = item.Entry;
        _items[index] = item;
        _count++;
        _places = null;
        _namesakes = null;
    }
}
