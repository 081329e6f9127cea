namespace RelaxCodec;

/// <summary>
/// The bindings in scope, the innermost last. Of a few each is looked at; many are found by their prefixes and namespaces.
/// </summary>
internal sealed class Utf8SinkBindings
{
    private const int Few = 16;

    /// <summary>What has grown beyond this is not kept for the next document.</summary>
    private const int LongestKept = 1024;

    private Binding[] _bindings = new Binding[Few];
    private int _most;

    // The innermost binding of each prefix and of each namespace; null as long as there are few.
    private Dictionary<string, int>? _byPrefix;
    private Dictionary<string, int>? _byNamespace;

    // Kept elements of one scope come one after the other: what was found of the first holds for the others, until a binding comes or goes.
    private XmlNamespaceScope? _sameScope;
    private bool _isSame;

    public int Count { get; private set; }

    public void Add(string prefix, string ns)
    {
        if (Count == _bindings.Length)
            Array.Resize(ref _bindings, Count * 2);
        _bindings[Count++] = new Binding(prefix, ns);
        _most = Math.Max(_most, Count);
        _isSame = false;
        if (_byPrefix is not null)
            Index(Count - 1);
        else if (Count > Few)
            IndexAll();
    }

    /// <summary>Forgets the innermost bindings.</summary>
    public void RemoveFrom(int count)
    {
        if (count == Count)
            return;
        _isSame = false;
        for (int i = Count - 1; _byPrefix is not null && i >= count; i--)
        {
            Restore(_byPrefix, _bindings[i].Prefix, _bindings[i].PreviousOfPrefix);
            Restore(_byNamespace!, _bindings[i].NamespaceUri, _bindings[i].PreviousOfNamespace);
        }

        Count = count;
        if (count == 0)
            _byPrefix = _byNamespace = null;
    }

    /// <summary>Whether a prefix was declared by the binding at an index or a later one.</summary>
    public bool IsDeclaredSince(int first, string prefix) => IndexOf(prefix) >= first;

    /// <summary>What a prefix means; null if it is not declared.</summary>
    public string? NamespaceOf(string prefix)
    {
        int index = IndexOf(prefix);
        return index >= 0 ? _bindings[index].NamespaceUri : prefix.Length == 0 ? "" : null;
    }

    /// <summary>The innermost prefix that means this namespace; null if there is none.</summary>
    public string? PrefixOf(string ns, bool admitsDefault)
    {
        int i = _byNamespace is null ? Count - 1 : _byNamespace.GetValueOrDefault(ns, -1);
        while (i >= 0)
        {
            ref Binding binding = ref _bindings[i];
            if (binding.NamespaceUri == ns && (admitsDefault || binding.Prefix.Length > 0) && IndexOf(binding.Prefix) == i)
                return binding.Prefix;
            i = _byNamespace is null ? i - 1 : binding.PreviousOfNamespace;
        }

        return null;
    }

    /// <summary>Whether every prefix means here what it means in another scope, the default namespace included.</summary>
    public bool Has(XmlNamespaceScope? scope)
    {
        if (scope is null && Count == 0)
            return true;
        if (!_isSame || _sameScope != scope)
        {
            _sameScope = scope;
            _isSame = HasEach(scope);
        }

        return _isSame;
    }

    /// <summary>Ready for the next document: names may be a user's, nothing of them stays.</summary>
    public void Clear()
    {
        RemoveFrom(0);
        _sameScope = null;
        if (_bindings.Length > LongestKept)
            _bindings = new Binding[Few];
        else
            Array.Clear(_bindings, 0, _most);
        _most = 0;
    }

    private bool HasEach(XmlNamespaceScope? scope)
    {
        if (NamespaceOf("") != XmlNamespaceScope.Find(scope, ""))
            return false;
        for (XmlNamespaceScope? binding = scope; binding is not null; binding = binding.Outer)
        {
            // The binding may be one that another hides.
            string? here = NamespaceOf(binding.Prefix);
            if (here != binding.NamespaceUri && here != XmlNamespaceScope.Find(scope, binding.Prefix))
                return false;
        }

        return true;
    }

    private int IndexOf(string prefix)
    {
        if (_byPrefix is not null)
            return _byPrefix.GetValueOrDefault(prefix, -1);
        int i = Count - 1;
        while (i >= 0 && _bindings[i].Prefix != prefix)
            i--;
        return i;
    }

    private void IndexAll()
    {
        _byPrefix = new(StringComparer.Ordinal);
        _byNamespace = new(StringComparer.Ordinal);
        for (int i = 0; i < Count; i++)
            Index(i);
    }

    private void Index(int i)
    {
        ref Binding binding = ref _bindings[i];
        binding.PreviousOfPrefix = Replace(_byPrefix!, binding.Prefix, i);
        binding.PreviousOfNamespace = Replace(_byNamespace!, binding.NamespaceUri, i);
    }

    private static int Replace(Dictionary<string, int> indexes, string key, int index)
    {
        int previous = indexes.GetValueOrDefault(key, -1);
        indexes[key] = index;
        return previous;
    }

    private static void Restore(Dictionary<string, int> indexes, string key, int previous)
    {
        if (previous < 0)
            indexes.Remove(key);
        else
            indexes[key] = previous;
    }

    private struct Binding(string prefix, string ns)
    {
        public readonly string Prefix = prefix;
        public readonly string NamespaceUri = ns;
        public int PreviousOfPrefix = -1;
        public int PreviousOfNamespace = -1;
    }
}
