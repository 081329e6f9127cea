namespace RelaxCodec;

/// <content>Elements that may be in one of several namespaces (<see cref="NsAttribute"/>).</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>
    /// The namespace of the element of an object, which is about to be started: the one that it was read in, or that of the element around
    /// it, or the first.
    /// </summary>
    /// <param name="it">The object.</param>
    /// <param name="namespaces">The namespace names that it may be in, separated by single spaces.</param>
    public string NamespaceOf(IXmlNode it, string namespaces)
    {
        string ns = it.Content?.Namespace is { } own && XmlNamespaces.Contains(namespaces, own) ? own : NamespaceAmong(namespaces);
        (_chosen ??= new()).Push((_depth + 1, ns));
        _trace?.Namespace(ns);
        return ns;
    }

    /// <summary>The namespace of an element without an object of its own: that of the element around it, or the first.</summary>
    /// <param name="namespaces">The namespace names that it may be in, separated by single spaces.</param>
    public readonly string NamespaceAmong(string namespaces) =>
        XmlNamespaces.Choose(namespaces, _chosen is { Count: > 0 } chosen ? chosen.Peek().Namespace : null);

    // Of the elements that have ended.
    private readonly void LeaveNamespaces()
    {
        while (_chosen!.Count > 0 && _chosen.Peek().Depth > _depth)
            _chosen.Pop();
    }
}
