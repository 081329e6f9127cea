using System.Xml;

namespace RelaxCodec;

/// <content>The kinds of input.</content>
public static partial class XmlCodec
{
    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="xml">The document.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(string xml, XmlReadOptions? options = null)
        where T : class, IXmlElement<T> => ReadInput<T>(xml, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="xml">The document.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(string xml, XmlReadOptions? options = null)
        where T : class, IXmlElement<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(xml, options, problems), problems);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(Stream stream, XmlReadOptions? options = null)
        where T : class, IXmlElement<T> => ReadInput<T>(stream, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(Stream stream, XmlReadOptions? options = null)
        where T : class, IXmlElement<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(stream, options, problems), problems);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="reader">The document; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(TextReader reader, XmlReadOptions? options = null)
        where T : class, IXmlElement<T> => ReadInput<T>(reader, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="reader">The document; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(TextReader reader, XmlReadOptions? options = null)
        where T : class, IXmlElement<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(reader, options, problems), problems);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="reader">A reader at the element or before it; left after the element's end tag. Its own settings hold, and what precedes it is not seen.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(XmlReader reader, XmlReadOptions? options = null)
        where T : class, IXmlElement<T> => ReadInput<T>(reader, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="reader">A reader at the element or before it; left after the element's end tag. Its own settings hold, and what precedes it is not seen.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(XmlReader reader, XmlReadOptions? options = null)
        where T : class, IXmlElement<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(reader, options, problems), problems);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlElement<T> => ReadInput<T>(utf8, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlElement<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(utf8, options, problems), problems);
    }

    private static T? ReadInput<T>(string xml, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(xml);
        return ReadOwn<T>(() => CreateReader(new StringReader(xml)), options, problems);
    }

    private static T? ReadInput<T>(TextReader reader, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadOwn<T>(() => CreateReader(reader), options, problems);
    }

    private static T? ReadInput<T>(Stream stream, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadOwn<T>(() => XmlReader.Create(stream, OwnSettings), options, problems);
    }

    private static T? ReadInput<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        byte[] copy = utf8.ToArray();
        return ReadOwn<T>(() => XmlReader.Create(new MemoryStream(copy), OwnSettings), options, problems);
    }

    private static XmlReader CreateReader(TextReader reader) => XmlReader.Create(reader, OwnSettings);

    private static readonly XmlReaderSettings OwnSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static T? ReadOwn<T>(Func<XmlReader> create, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        try
        {
            using XmlReader reader = create();
            return ReadInput<T>(reader, options, problems, true);
        }
        catch (XmlException exception)
        {
            XmlCodecException translated = XmlReadContext.Translate(exception);
            if (problems is null)
                throw translated;
            problems.Add(translated.Problem);
            return null;
        }
    }

    private static T? ReadInput<T>(XmlReader reader, XmlReadOptions? options, List<Problem>? problems, bool isWholeDocument = false)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        XmlReadContext context = XmlReadContext.Rent(options, problems);
        try
        {
            if (reader.Depth > 0 && reader is IXmlNamespaceResolver namespaces)
                context.Top.Scope = XmlNamespaceScope.Of(namespaces);
            return ReadWith<T, XmlReaderSource>(new XmlReaderSource(reader, context.Options.Limits.Attributes), context, isWholeDocument);
        }
        catch (XmlException exception)
        {
            return context.End<T>(XmlReadContext.Translate(exception));
        }
        catch (XmlCodecException exception)
        {
            return context.End<T>(exception);
        }
        finally
        {
            context.Return();
        }
    }
}
