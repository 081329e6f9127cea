namespace RelaxCodec;

/// <summary>
/// The prefixes for namespaces that have none in scope; of several for one namespace the first counts. A thread uses one list again and
/// again.
/// </summary>
internal sealed class XmlPrefixList
{
    [ThreadStatic]
    private static XmlPrefixList? _spare;

    private readonly List<XmlNamespaceBinding> _bindings = [];

    public static XmlPrefixList Rent()
    {
        XmlPrefixList list = _spare ?? new XmlPrefixList();
        _spare = null;
        return list;
    }

    public void Add(string prefix, string ns)
    {
        if (Find(ns) is null)
            _bindings.Add(new(prefix, ns));
    }

    /// <summary>The prefix for a namespace; null if none is preferred.</summary>
    public string? Find(string ns)
    {
        foreach (XmlNamespaceBinding binding in _bindings)
        {
            if (binding.NamespaceUri == ns)
                return binding.Prefix;
        }

        return null;
    }

    public void Return()
    {
        _bindings.Clear();
        _spare = this;
    }
}
