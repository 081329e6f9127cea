using System.Xml;

namespace RelaxCodec;

/// <content>Looking at a document before it is read.</content>
public static partial class XmlCodec
{
    /// <summary>The root element's start tag. Nothing after it is read.</summary>
    /// <param name="xml">The document.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return PeekRoot(new StringReader(xml));
    }

    /// <summary>The root element's start tag.</summary>
    /// <param name="reader">The document; read further than the start tag, and left open.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return PeekRootWith(() => CreateReader(reader));
    }

    /// <summary>The root element's start tag.</summary>
    /// <param name="stream">The document; read further than the start tag, and left open.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PeekRootWith(() => XmlReader.Create(stream, OwnSettings));
    }

    /// <summary>The root element's start tag. Nothing after it is read, so that a file that is in memory can be dispatched on it cheaply.</summary>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(ReadOnlySpan<byte> utf8) => PeekRoot(new MemoryStream(utf8.ToArray()));

    /// <summary>The start tag at which a reader is or to which it is moved; it is left there, so that reading can go on with it.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        try
        {
            return PeekRoot(new XmlReaderSource(reader, XmlLimits.Default.Attributes));
        }
        catch (XmlException exception)
        {
            throw XmlReadContext.Translate(exception);
        }
    }

    private static XmlRootTag PeekRootWith(Func<XmlReader> createReader)
    {
        try
        {
            using XmlReader reader = createReader();
            return PeekRoot(reader);
        }
        catch (XmlException exception)
        {
            throw XmlReadContext.Translate(exception);
        }
    }

    private static XmlRootTag PeekRoot<TSource>(TSource source)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        while (source.Kind != XmlTokenKind.StartElement)
        {
            if (!source.Read())
                XmlReadContext.Fail(SchemaProblem.NotWellFormed, "there is no root element: the document is empty or cut off", 0, 0, "/");
        }

        string localName = source.Name.Local;
        string ns = source.NamespaceUri;
        XmlPosition position = source.Position;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (source.MoveToNextAttribute())
            attributes.Add(source.Name.Written, source.GetString());
        source.MoveToElement();
        return new XmlRootTag(localName, ns, attributes, position.Line, position.Column);
    }
}
