namespace RelaxCodec;

/// <summary>Tells which prefixes in a captured element are declared outside of it.</summary>
internal struct XmlCaptureNamespaces
{
    private List<(string Prefix, int Depth)>? _declared;
    private List<XmlNamespaceBinding>? _inherited;

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
        // No prefix and no namespace: nothing to declare. The prefix xml is never declared.
        if (ns.IsEmpty || prefix.SequenceEqual("xml"))
            return;
        foreach ((string declared, _) in _declared ?? [])
        {
            if (prefix.SequenceEqual(declared))
                return;
        }

        foreach (XmlNamespaceBinding binding in _inherited ?? [])
        {
            if (prefix.SequenceEqual(binding.Prefix))
                return;
        }

        (_inherited ??= []).Add(new(prefix.ToString(), ns.ToString()));
    }

    public readonly XmlNamespaceBinding[]? ToInherited() => _inherited?.ToArray();
}
