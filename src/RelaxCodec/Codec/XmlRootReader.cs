namespace RelaxCodec;

/// <summary>
/// What reading a root element asks of its class. Code that is shared between classes looks static members of a type parameter up at each
/// call; here that is done once.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
/// <typeparam name="TSource">The kind of token source.</typeparam>
internal sealed class XmlRootReader<T, TSource>
    where T : class, IXmlElement<T>
    where TSource : struct, IXmlTokenSource, allows ref struct
{
    private XmlRootReader()
    {
    }

    public delegate T? ReadElement(ref XmlCursor<TSource> cursor);

    public static XmlRootReader<T, TSource> Instance { get; } = new();

    public string Name { get; } = T.ElementName;

    public string Namespace { get; } = T.ElementNamespace;

    public ReadElement Read { get; } = T.Read;
}
