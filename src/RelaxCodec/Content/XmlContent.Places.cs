namespace RelaxCodec;

/// <content>Finding what stands before a child.</content>
public sealed partial class XmlContent
{
    /// <summary>Up to here looking through all items is faster than keeping an index.</summary>
    private const int Few = 16;

    private static readonly List<int> None = [];

    // By slot and index, and by object. Dropped at each change; building it twice at once does no harm.
    private Dictionary<(int Slot, int Index, object? Child), List<int>>? _byPlace;

    /// <summary>Whether anything but the start tag's items is kept inside the element.</summary>
    internal bool HasNodes => _items.Count > 0 && _items[^1].Place != XmlContentPlace.StartTag;

    /// <summary>The prefix that a kept declaration gives to a namespace; null if none does.</summary>
    internal string? PrefixOf(string ns)
    {
        foreach (XmlContentItem item in _items)
        {
            if (item.Kind == XmlContentKind.NamespaceDeclaration && item.NamespaceUri == ns)
                return item.Prefix;
        }

        return null;
    }

    /// <summary>Whether a kept declaration declares this prefix.</summary>
    internal bool Declares(string prefix)
    {
        foreach (XmlContentItem item in _items)
        {
            if (item.Kind == XmlContentKind.NamespaceDeclaration && item.Prefix == prefix)
                return true;
        }

        return false;
    }

    /// <summary>Whether an element was kept in place of a single member's value.</summary>
    internal bool HasValue(int slot)
    {
        foreach (XmlContentItem item in _items)
        {
            if (item.IsValue && item.Slot == slot && item.Index < 0)
                return true;
        }

        return false;
    }

    /// <summary>The indexes of the items that stand before a child, ascending.</summary>
    internal List<int> Before(int slot, int index, object? child)
    {
        if (_items.Count > Few)
            return BeforeByPlace(slot, index, child);
        List<int>? found = null;
        for (int i = 0; i < _items.Count; i++)
        {
            if (IsBefore(_items[i], slot, index, child))
                (found ??= []).Add(i);
        }

        return found ?? None;
    }

    /// <summary>A single member has no index. An item of a list is found by its object, or else by its index.</summary>
    private static bool IsBefore(XmlContentItem item, int slot, int index, object? child) =>
        item.Place == XmlContentPlace.BeforeMember
        && item.Slot == slot
        && (item.Index < 0 || (item.Child is not null && child is not null ? ReferenceEquals(item.Child, child) : item.Index == index));

    private List<int> BeforeByPlace(int slot, int index, object? child)
    {
        Dictionary<(int Slot, int Index, object? Child), List<int>> places = _byPlace ?? IndexPlaces();
        List<int> found = [];
        Find((slot, -1, null));
        Find((slot, index, null));
        if (child is not null)
            Find((slot, 0, child));

        // One that is found twice is written once.
        found.Sort();
        return found;

        void Find((int Slot, int Index, object? Child) place)
        {
            foreach (int i in places.GetValueOrDefault(place) ?? None)
            {
                if (IsBefore(_items[i], slot, index, child))
                    found.Add(i);
            }
        }
    }

    private Dictionary<(int Slot, int Index, object? Child), List<int>> IndexPlaces()
    {
        var places = new Dictionary<(int Slot, int Index, object? Child), List<int>>(PlaceComparer.Instance);
        for (int i = 0; i < _items.Count; i++)
        {
            XmlContentItem item = _items[i];
            if (item.Place != XmlContentPlace.BeforeMember)
                continue;
            Add((item.Slot, item.Index, null), i);
            if (item.Child is not null)
                Add((item.Slot, 0, item.Child), i);
        }

        _byPlace = places;
        return places;

        void Add((int Slot, int Index, object? Child) place, int index)
        {
            if (!places.TryGetValue(place, out List<int>? indexes))
                places.Add(place, indexes = []);
            indexes.Add(index);
        }
    }

    /// <summary>Objects are compared by reference: their own equality is the user's affair.</summary>
    private sealed class PlaceComparer : IEqualityComparer<(int Slot, int Index, object? Child)>
    {
        public static readonly PlaceComparer Instance = new();

        public bool Equals((int Slot, int Index, object? Child) x, (int Slot, int Index, object? Child) y) =>
            x.Slot == y.Slot && x.Index == y.Index && ReferenceEquals(x.Child, y.Child);

        public int GetHashCode((int Slot, int Index, object? Child) place) =>
            HashCode.Combine(place.Slot, place.Index, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(place.Child));
    }
}
