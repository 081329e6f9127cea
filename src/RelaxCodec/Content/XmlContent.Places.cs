using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Finding what stands before a child.</content>
public sealed partial class XmlContent
{
    /// <summary>Up to here looking through all anchors is faster than keeping an index.</summary>
    private const int Few = 16;

    // By slot and index, or by slot and object. Dropped at each change; building it twice at once does no harm.
    private Dictionary<(int Slot, int Index, object? Child), List<int>>? _places;

    // The neighbours of each element that has others of its name. Dropped at each change.
    private (int Previous, int Next)[]? _namesakes;

    /// <summary>Whether anything but the start tag's items is kept inside the element.</summary>
    internal bool HasNodes => _outsideStart > _startTagCount;

    /// <summary>The prefix that a kept declaration gives to a namespace; null if none does.</summary>
    internal string? PrefixOf(string ns)
    {
        for (int i = 0; i < _startTagCount; i++)
        {
            ref XmlKeptEntry entry = ref _entries[i];
            if (entry.Kind == XmlContentKind.NamespaceDeclaration && entry.NamespaceUri == ns)
                return DeclaredPrefix(entry.Name!);
        }

        return null;
    }

    /// <summary>Whether a child that is only a value was read with a declaration of this namespace.</summary>
    internal bool HasChildThatDeclares(string ns)
    {
        for (int i = _startTagCount; i < Count; i++)
        {
            if (_entries[i] is { Kind: XmlContentKind.ChildAttribute, NamespaceUri: XmlNamespaces.Declarations } && this[i].Value == ns)
                return true;
        }

        return false;
    }

    /// <summary>Whether a kept declaration declares this prefix.</summary>
    internal bool Declares(string prefix)
    {
        for (int i = 0; i < _startTagCount; i++)
        {
            ref XmlKeptEntry entry = ref _entries[i];
            if (entry.Kind == XmlContentKind.NamespaceDeclaration && DeclaredPrefix(entry.Name!) == prefix)
                return true;
        }

        return false;
    }

    /// <summary>Whether an element was kept in place of a single member's value.</summary>
    internal bool HasValue(int slot)
    {
        for (int anchor = 0; anchor < _anchors.Length; anchor++)
        {
            if (_anchors[anchor].Slot != slot || _anchors[anchor].Index >= 0)
                continue;
            foreach (ref XmlKeptEntry entry in _entries.AsSpan(_anchors[anchor].First..EndOf(anchor)))
            {
                if (entry is { Kind: XmlContentKind.Element, IsValue: true })
                    return true;
            }
        }

        return false;
    }

    /// <summary>The index behind the last node of an anchor's run.</summary>
    internal int EndOf(int anchor) => anchor + 1 < _anchors.Length ? _anchors[anchor + 1].First : _lastStart;

    /// <summary>
    /// Whether an anchor's run stands before this child: a single member has no index, an item of a list is found by its object, or else by
    /// its index.
    /// </summary>
    internal bool IsBefore(int anchor, int slot, int index, object? child)
    {
        ref XmlKeptAnchor place = ref _anchors[anchor];
        return place.Slot == slot
            && (place.Index < 0
                || (place.Child is not null && child is not null ? ReferenceEquals(place.Child, child) : place.Index == index));
    }

    /// <summary>The first anchor, from one on, whose run stands before this child; -1 if there is none.</summary>
    internal int FindAnchor(int from, int slot, int index, object? child)
    {
        if (_anchors.Length > Few)
            return FindByPlace(from, slot, index, child);
        for (int anchor = from; anchor < _anchors.Length; anchor++)
        {
            if (IsBefore(anchor, slot, index, child))
                return anchor;
        }

        return -1;
    }

    /// <summary>Whether an anchor's run begins with this node.</summary>
    internal bool IsRunStart(int node) => node == _lastStart || (AnchorOf(node) is >= 0 and var anchor && _anchors[anchor].First == node);

    /// <summary>The last anchor whose run begins at a node or before it; -1 if there is none.</summary>
    internal int AnchorOf(int node)
    {
        int low = 0;
        int high = _anchors.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (_anchors[middle].First <= node)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    /// <summary>The kept element of the same name before one; -1 if there is none.</summary>
    internal int PreviousNamesake(int index) => (_namesakes ??= IndexNamesakes())[index].Previous;

    /// <summary>The kept element of the same name behind one; the number of items if there is none.</summary>
    internal int NextNamesake(int index) => (_namesakes ??= IndexNamesakes())[index].Next;

    internal static string DeclaredPrefix(XmlName name) => name.Prefix.Length == 0 ? "" : name.Local;

    private int FindByPlace(int from, int slot, int index, object? child)
    {
        Dictionary<(int Slot, int Index, object? Child), List<int>> places = _places ??= IndexPlaces();
        int found = Math.Min(First((slot, -1, null)), First((slot, index, null)));
        if (child is not null)
            found = Math.Min(found, First((slot, 0, child)));
        return found == int.MaxValue ? -1 : found;

        int First((int Slot, int Index, object? Child) place)
        {
            if (!places.TryGetValue(place, out List<int>? anchors))
                return int.MaxValue;
            int i = anchors.BinarySearch(from);
            for (i = i < 0 ? ~i : i; i < anchors.Count; i++)
            {
                if (IsBefore(anchors[i], slot, index, child))
                    return anchors[i];
            }

            return int.MaxValue;
        }
    }

    private Dictionary<(int Slot, int Index, object? Child), List<int>> IndexPlaces()
    {
        var places = new Dictionary<(int Slot, int Index, object? Child), List<int>>(PlaceComparer.Instance);
        for (int i = 0; i < _anchors.Length; i++)
        {
            Add((_anchors[i].Slot, Math.Max(-1, _anchors[i].Index), null), i);
            if (_anchors[i].Child is { } child)
                Add((_anchors[i].Slot, 0, child), i);
        }

        return places;

        void Add((int Slot, int Index, object? Child) place, int anchor)
        {
            if (!places.TryGetValue(place, out List<int>? anchors))
                places.Add(place, anchors = []);
            anchors.Add(anchor);
        }
    }

    // What stands in place of a value goes where its member goes.
    private (int Previous, int Next)[] IndexNamesakes()
    {
        var namesakes = new (int Previous, int Next)[_count];
        var last = new Dictionary<(string Local, string Ns), int>();
        for (int i = 0; i < _count; i++)
        {
            namesakes[i] = (-1, _count);
            ref XmlKeptEntry entry = ref _entries[i];
            if (entry.Kind != XmlContentKind.Element || entry.IsValue)
                continue;
            (string Local, string Ns) name = (entry.Name!.Local, entry.NamespaceUri);
            if (last.TryGetValue(name, out int previous))
            {
                namesakes[i].Previous = previous;
                namesakes[previous].Next = i;
            }

            last[name] = i;
        }

        return namesakes;
    }

    /// <summary>Objects are compared by reference: their own equality is the user's affair.</summary>
    private sealed class PlaceComparer : IEqualityComparer<(int Slot, int Index, object? Child)>
    {
        public static readonly PlaceComparer Instance = new();

        public bool Equals((int Slot, int Index, object? Child) x, (int Slot, int Index, object? Child) y) =>
            x.Slot == y.Slot && x.Index == y.Index && ReferenceEquals(x.Child, y.Child);

        public int GetHashCode((int Slot, int Index, object? Child) place) =>
            HashCode.Combine(place.Slot, place.Index, RuntimeHelpers.GetHashCode(place.Child));
    }
}
