using System.Buffers;
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
        return PeekRootWith(() => XmlReaderSource.CreateReader(reader, XmlLimits.Default));
    }

    /// <summary>The root element's start tag.</summary>
    /// <param name="stream">The document; read further than the start tag, and left open.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PeekRootWith(() => XmlReaderSource.CreateReader(stream, XmlLimits.Default));
    }

    /// <summary>The root element's start tag. Nothing after it is read, so that a file that is in memory can be dispatched on it cheaply.</summary>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(ReadOnlySpan<byte> utf8)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(utf8.Length);
        try
        {
            utf8.CopyTo(copy);
            using var stream = new MemoryStream(copy, 0, utf8.Length, writable: false);
            return PeekRoot(stream);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    /// <summary>The start tag at which a reader is or to which it is moved; it is left there, so that reading can go on with it.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var context = new XmlReadContext(XmlReadOptions.Default);
        var cursor = new XmlCursor<XmlReaderSource>(new XmlReaderSource(reader), context);
        try
        {
            XmlContent? outside = null;
            cursor.MoveToRoot(ref outside);
            return RootTag(ref cursor.Source);
        }
        catch (XmlException exception)
        {
            throw context.Translate(exception);
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
            throw new XmlReadContext(XmlReadOptions.Default).Translate(exception);
        }
    }

    private static XmlRootTag RootTag(ref XmlReaderSource source)
    {
        string localName = source.LocalName.ToString();
        string ns = source.NamespaceUri.ToString();
        int line = source.Line;
        int column = source.Column;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (source.MoveToNextAttribute())
            attributes.Add(source.GetName(), source.GetString());
        source.MoveToElement();
        return new XmlRootTag(localName, ns, attributes, line, column);
    }
}
