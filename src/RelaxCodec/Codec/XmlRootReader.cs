namespace RelaxCodec;

/// <summary>
/// What reading a root element asks of its class or choice. Code that is shared between classes looks static members of a type parameter
/// up at each call; here that is done once.
/// </summary>
/// <typeparam name="T">The class, or the choice of several.</typeparam>
/// <typeparam name="TSource">The kind of token source.</typeparam>
internal sealed class XmlRootReader<T, TSource>
    where T : class, IXmlRoot<T>
    where TSource : struct, IXmlTokenSource, allows ref struct
{
    private readonly XmlElementName[] _names = [.. T.RootNames];

    private XmlRootReader()
    {
    }

    public delegate T? ReadElement(ref XmlCursor<TSource> cursor);

    public static XmlRootReader<T, TSource> Instance { get; } = new();

    /// <summary>The names that are read.</summary>
    public ReadOnlySpan<XmlElementName> Names => _names;

    public ReadElement Read { get; } = T.Read;

    /// <summary>Whether the start tag at which a cursor is has one of the names.</summary>
    public bool Takes(ref XmlCursor<TSource> cursor)
    {
        foreach (ref readonly XmlElementName name in Names)
        {
            if (cursor.NameIn(name.NamespaceUri).SequenceEqual(name.LocalName))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the names has this local name, in whatever namespace.</summary>
    public bool HasLocalName(ReadOnlySpan<char> local)
    {
        foreach (ref readonly XmlElementName name in Names)
        {
            if (local.SequenceEqual(name.LocalName))
                return true;
        }

        return false;
    }

    /// <summary>The local names, separated by <c>, </c>.</summary>
    public string LocalNames() => string.Join(", ", _names.Select(static name => name.LocalName).Distinct());
}
