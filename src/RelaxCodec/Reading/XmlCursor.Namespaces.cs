using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Elements that may be in one of several namespaces (<see cref="NsAttribute"/>).</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>The local name of the current child if it is in one of these namespaces, else empty.</summary>
    /// <param name="namespaces">The namespace names, separated by single spaces; one may be empty.</param>
    public ReadOnlySpan<char> NameInAny(string namespaces) =>
        XmlNamespaces.Contains(namespaces, _inNoNamespace ? "" : _source.NamespaceUri) ? _source.Name.Local : default;

    /// <summary>The element that is entered next may be in one of these namespaces: its own is kept for writing.</summary>
    /// <param name="namespaces">The namespace names, separated by single spaces.</param>
    /// <returns>The cursor.</returns>
    [UnscopedRef]
    public ref XmlCursor<TSource> Among(string namespaces)
    {
        _among = namespaces;
        return ref this;
    }

    // Kept is what would not be written by itself: another than that of the element around it, or than the first.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ChooseNamespace(ref XmlReadFrame frame)
    {
        string chosen = _inNoNamespace ? "" : _source.NamespaceUri;
        if (XmlNamespaces.Choose(_among!, frame.Namespace) != chosen)
            frame.OwnNamespace = chosen;
        frame.Namespace = chosen;
        _among = null;
    }
}
