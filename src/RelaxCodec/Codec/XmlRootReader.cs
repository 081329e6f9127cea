namespace RelaxCodec;

/// <summary>
/// What reading a root element asks of its class. Code that is shared between classes looks static members of a type parameter up at each call; here
/// that is done once.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
internal sealed class XmlRootReader<T>
    where T : class, IXmlElement<T>
{
    private XmlRootReader()
    {
    }

    public delegate T? ReadElement(ref XmlCursor<XmlReaderSource> cursor);

    public static XmlRootReader<T> Instance { get; } = new();

    public string Name { get; } = T.ElementName;

    public string Namespace { get; } = T.ElementNamespace;

    public ReadElement Read { get; } = T.Read;
}
