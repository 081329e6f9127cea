using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Prefixes for namespaces that have none in scope, as in objects built in code.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>
    /// From here on a namespace that has no prefix in scope gets this one; of several for one namespace the first counts.
    /// </summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="ns">The namespace name.</param>
    public void PreferPrefix(string prefix, string ns) => (_prefixes ??= XmlPrefixList.Rent()).Add(prefix, ns);

    /// <summary>
    /// Declares a prefix on the element that was just started, unless the namespace has one in scope, be it the default namespace, or the
    /// prefix another meaning there.
    /// </summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="ns">The namespace name.</param>
    /// <param name="kept">What reading kept of the element.</param>
    public void DeclarePrefix(string prefix, string ns, XmlContent? kept)
    {
        prefix = _prefixes?.Find(ns) ?? prefix;
        if (_sink.PrefixOf(ns) is null && (kept is null || !kept.Declares(prefix)))
            _sink.NamespaceDeclaration(prefix, ns);
    }

    /// <summary>The same for the sake of children, of which some may declare the namespace themselves.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="ns">The namespace name.</param>
    /// <param name="kept">What reading kept of the element.</param>
    public void DeclareUsedPrefix(string prefix, string ns, XmlContent? kept)
    {
        if (kept is null || !kept.HasChildThatDeclares(ns))
            DeclarePrefix(prefix, ns, kept);
    }

    /// <summary>Whether a child is there that does not declare its namespace itself, as it may have when it was read.</summary>
    /// <param name="child">The child; null if there is none.</param>
    /// <param name="ns">The namespace name.</param>
    public readonly bool NeedsPrefix(object? child, string ns) => child is not null && (child as IXmlNode)?.Content?.PrefixOf(ns) is null;

    private readonly string? PrefixFor(string ns) =>
        _prefixes is not null && ns.Length > 0 && _prefixes.Find(ns) is { } prefix && _sink.PrefixOf(ns) is null ? prefix : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SinkAttribute(string name, string ns, scoped ReadOnlySpan<char> value) =>
        _sink.Attribute(name, ns, value, ns.Length == 0 ? null : _prefixes?.Find(ns));
}
