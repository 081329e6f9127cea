using System.Text;
using System.Text.Unicode;

namespace RelaxCodec;

/// <summary>
/// What is kept of the entered elements while they are read, those of the innermost last. When an element is left, its part becomes an
/// <see cref="XmlContent"/> of just the size that it needs.
/// </summary>
internal sealed class XmlKeptStack
{
    /// <summary>Arrays that a huge document has blown up beyond this are not used again.</summary>
    private const int KeptCapacity = 64 * 1024;

    private const int MostBytesOfChar = 3;

    private XmlKeptEntry[] _entries = new XmlKeptEntry[32];
    private XmlKeptAnchor[] _anchors = new XmlKeptAnchor[16];
    private byte[] _bytes = new byte[1024];
    private int _byteCount;
    private int _mostAnchors;
    private XmlKeptBytes? _owner;

    public int Count { get; private set; }

    public int AnchorCount { get; private set; }

    public Span<XmlKeptEntry> Entries => _entries.AsSpan(0, Count);

    public Span<XmlKeptAnchor> Anchors => _anchors.AsSpan(0, AnchorCount);

    /// <summary>How many bytes have been kept: where the next ones begin.</summary>
    public int ByteCount => _byteCount;

    /// <summary>A new node, at the end.</summary>
    public ref XmlKeptEntry Add(XmlContentKind kind, XmlContentOrigin origin, XmlContentPlace place)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        ref XmlKeptEntry entry = ref _entries[Count++];
        entry = default;
        entry.NamespaceUri = "";
        entry.Kind = kind;
        entry.Origin = origin;
        entry.Place = place;
        entry.Slot = -1;
        entry.Start = _byteCount;
        return ref entry;
    }

    /// <summary>The characters that were appended since the node was added are the node's.</summary>
    public void Complete(ref XmlKeptEntry entry) => entry.Length = _byteCount - entry.Start;

    public void AddAnchor(int slot, int index, int first)
    {
        if (AnchorCount == _anchors.Length)
            Array.Resize(ref _anchors, AnchorCount * 2);
        _anchors[AnchorCount++] = new XmlKeptAnchor { Slot = slot, Index = index, First = first };
        _mostAnchors = Math.Max(_mostAnchors, AnchorCount);
    }

    /// <summary>Takes white space away from the end of the last node, if that is text.</summary>
    /// <returns>Whether nothing is left of it.</returns>
    public bool TrimEnd(ref XmlKeptEntry last)
    {
        ReadOnlySpan<byte> markup = _bytes.AsSpan(last.Start, last.Length);
        if (!markup.StartsWith("<"u8))
            last.Length = markup.TrimEnd(" \t\n"u8).Length;
        return last.Length == 0;
    }

    /// <summary>Forgets the nodes from an index on.</summary>
    public void RemoveFrom(int count) => Count = count;

    /// <summary>Forgets the white space between the nodes of the innermost element.</summary>
    public void RemoveWhiteSpace(ref XmlReadFrame frame)
    {
        int kept = frame.FirstEntry;
        int anchor = frame.FirstAnchor;
        for (int i = frame.FirstEntry; i < Count; i++)
        {
            for (; anchor < AnchorCount && _anchors[anchor].First == i; anchor++)
                _anchors[anchor].First = kept;
            if (frame.PendingEntry == i)
                frame.PendingEntry = kept;
            ref XmlKeptEntry entry = ref _entries[i];
            if (entry.Kind != XmlContentKind.Text || _bytes.AsSpan(entry.Start, entry.Length).ContainsAnyExcept(" \t\n"u8))
                _entries[kept++] = entry;
        }

        frame.PendingEntry = Math.Min(frame.PendingEntry, kept);
        Count = kept;
    }

    /// <summary>Appends bytes of the document; line ends become line feeds (XML 1.0, 2.11).</summary>
    public void AppendMarkup(ReadOnlySpan<byte> utf8)
    {
        Span<byte> target = Reserve(utf8.Length);
        int lineEnd = utf8.IndexOf((byte)'\r');
        if (lineEnd < 0)
        {
            utf8.CopyTo(target);
            _byteCount += utf8.Length;
            return;
        }

        int written = 0;
        for (; lineEnd >= 0; lineEnd = utf8.IndexOf((byte)'\r'))
        {
            utf8[..lineEnd].CopyTo(target[written..]);
            written += lineEnd;
            target[written++] = (byte)'\n';
            utf8 = utf8[(lineEnd + 1)..];
            if (!utf8.IsEmpty && utf8[0] == '\n')
                utf8 = utf8[1..];
        }

        utf8.CopyTo(target[written..]);
        _byteCount += written + utf8.Length;
    }

    /// <summary>Appends characters as they are.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        Span<byte> target = Reserve(checked(characters.Length * MostBytesOfChar));
        Utf8.FromUtf16(characters, target, out _, out int written);
        _byteCount += written;
    }

    /// <summary>Appends text with the escapes of the canonical form.</summary>
    public void AppendText(ReadOnlySpan<char> text)
    {
        int special;
        while ((special = CanonicalText.IndexOfSpecial(text)) >= 0)
        {
            Append(text[..special]);
            Append(CanonicalText.EscapeOf(text[special]));
            text = text[(special + 1)..];
        }

        Append(text);
    }

    /// <summary>Appends again what was kept before.</summary>
    public void AppendKept(int start, int length)
    {
        Span<byte> target = Reserve(length);
        _bytes.AsSpan(start, length).CopyTo(target);
        _byteCount += length;
    }

    public string GetString(in XmlKeptEntry entry) => Encoding.UTF8.GetString(_bytes.AsSpan(entry.Start, entry.Length));

    /// <summary>Makes the content of the element that is left.</summary>
    /// <param name="frame">The element.</param>
    public XmlContent? TakeContent(in XmlReadFrame frame)
    {
        int count = Count - frame.FirstEntry;
        if (count == 0 && frame.Missing is null && frame.OwnNamespace is null)
            return null;
        XmlKeptAnchor[] anchors = _anchors.AsSpan(frame.FirstAnchor, AnchorCount - frame.FirstAnchor).ToArray();
        foreach (ref XmlKeptAnchor anchor in anchors.AsSpan())
            anchor.First -= frame.FirstEntry;
        var content = new XmlContent(_entries.AsSpan(frame.FirstEntry, count).ToArray(), anchors, _owner ??= new(), in frame);
        Count = frame.FirstEntry;
        AnchorCount = frame.FirstAnchor;
        return content;
    }

    /// <summary>The nodes outside the root element, as the content of their own that they get first.</summary>
    public void Reset()
    {
        Count = 0;
        AnchorCount = 0;
        _byteCount = 0;
        _owner = null;
    }

    /// <summary>Gives what was kept to those who have it, and forgets the rest.</summary>
    public void Complete()
    {
        _owner?.Utf8 = _bytes.AsSpan(0, _byteCount).ToArray();

        // Names are shared by all readings of a thread; objects are not.
        Array.Clear(_anchors, 0, _mostAnchors);
        _mostAnchors = 0;
        if (_bytes.Length > KeptCapacity)
            _bytes = new byte[1024];
        if (_entries.Length > KeptCapacity / 32)
            _entries = new XmlKeptEntry[32];
        if (_anchors.Length > KeptCapacity / 32)
            _anchors = new XmlKeptAnchor[16];
        Reset();
    }

    private Span<byte> Reserve(int count)
    {
        if (count > _bytes.Length - _byteCount)
            Array.Resize(ref _bytes, checked(Math.Max(_byteCount + count, (int)Math.Min(Array.MaxLength, _bytes.Length * 2L))));
        return _bytes.AsSpan(_byteCount);
    }
}
