namespace RelaxCodec;

/// <summary>Tells which prefixes in a captured element are declared outside of it.</summary>
internal struct XmlCaptureNamespaces
{
    // The usual document has no namespaces: its captured elements share this.
    private static readonly XmlNamespaceBinding[] None = [new("", "")];

    private List<(string Prefix, int Depth)>? _declared;
    private List<XmlNamespaceBinding>? _inherited;
    private bool _inheritsNone;

    public void Declare(ReadOnlySpan<char> prefix, int depth) => (_declared ??= []).Add((prefix.ToString(), depth));

    /// <summary>Forgets what the element at a depth, counted from 0, has declared.</summary>
    public readonly void Leave(int depth)
    {
        if (_declared is null)
            return;
        int count = _declared.Count;
        while (count > 0 && _declared[count - 1].Depth >= depth)
            count--;
        _declared.RemoveRange(count, _declared.Count - count);
    }

    /// <summary>A name is used; its prefix has to be declared inside or is inherited.</summary>
    public void Use(ReadOnlySpan<char> prefix, ReadOnlySpan<char> ns)
    {
        // The prefix xml is never declared.
        if (prefix.SequenceEqual("xml"))
            return;
        foreach ((string declared, _) in _declared ?? [])
        {
            if (prefix.SequenceEqual(declared))
                return;
        }

        if (ns.IsEmpty)
        {
            _inheritsNone = true;
            return;
        }

        foreach (XmlNamespaceBinding binding in _inherited ?? [])
        {
            if (prefix.SequenceEqual(binding.Prefix))
                return;
        }

        (_inherited ??= []).Add(new(prefix.ToString(), ns.ToString()));
    }

    public readonly XmlNamespaceBinding[]? ToInherited() =>
        !_inheritsNone ? _inherited?.ToArray() : _inherited is null ? None : [.. None, .. _inherited];
}
