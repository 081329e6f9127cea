using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Prefixes for namespaces that have none in scope, as in objects built in code.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>From here on a namespace that has no prefix in scope gets this one; of several for one namespace the first counts.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="ns">The namespace name.</param>
    public void PreferPrefix(string prefix, string ns)
    {
        _prefixes ??= [];
        foreach (XmlNamespaceBinding binding in _prefixes)
        {
            if (binding.NamespaceUri == ns)
                return;
        }

        _prefixes.Add(new(prefix, ns));
    }

    /// <summary>Declares a prefix on the element that was just started, unless the namespace has one in scope or the prefix another meaning there.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="ns">The namespace name.</param>
    /// <param name="kept">What reading kept of the element.</param>
    public void DeclarePrefix(string prefix, string ns, XmlContent? kept)
    {
        if (string.IsNullOrEmpty(_sink.PrefixOf(ns)) && (kept is null || !kept.Declares(prefix)))
            _sink.NamespaceDeclaration(prefix, ns);
    }

    private readonly string? PrefixFor(string ns) => Preferred(ns) is { } prefix && _sink.PrefixOf(ns) is null ? prefix : null;

    private readonly string? Preferred(string ns)
    {
        if (_prefixes is null || ns.Length == 0)
            return null;
        foreach (XmlNamespaceBinding binding in _prefixes)
        {
            if (binding.NamespaceUri == ns)
                return binding.Prefix;
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SinkAttribute(string name, string ns, scoped ReadOnlySpan<char> value) =>
        _sink.Attribute(name, ns, value, _prefixes is null ? null : Preferred(ns));
}
