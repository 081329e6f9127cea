using System.Buffers;
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
        return ReadText<T>(new StringReader(xml), new XmlSourceText(xml), options, problems);
    }

    private static T? ReadInput<T>(TextReader reader, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!Keeps(options))
            return ReadText<T>(reader, null, options, problems);
        var text = new XmlSourceText();
        return ReadText<T>(new RecordingReader(reader, text), text, options, problems);
    }

    private static T? ReadText<T>(TextReader reader, XmlSourceText? text, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        using XmlReader? tokens = CreateReader(reader, null, options, problems);
        return tokens is null ? null : ReadWith<T>(tokens, text, options, problems);
    }

    private static T? ReadInput<T>(Stream stream, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!Keeps(options))
            return ReadBytes<T>(stream, null, options, problems);
        var text = new XmlSourceText();
        return ReadBytes<T>(new RecordingStream(stream, text), text, options, problems);
    }

    private static T? ReadBytes<T>(Stream stream, XmlSourceText? text, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        using XmlReader? tokens = CreateReader(null, stream, options, problems);
        return tokens is null ? null : ReadWith<T>(tokens, text, options, problems);
    }

    // What is dropped need not be there as it was written.
    private static bool Keeps(XmlReadOptions? options) => (options ?? XmlReadOptions.Default).Unknown != UnknownContent.Drop;

    /// <summary>A reader looks at the encoding, and at the first characters, as soon as it is made: what it objects to is a problem of the document.</summary>
    private static XmlReader? CreateReader(TextReader? reader, Stream? stream, XmlReadOptions? options, List<Problem>? problems)
    {
        options ??= XmlReadOptions.Default;
        try
        {
            return reader is not null ? XmlReaderSource.CreateReader(reader, options.Limits) : XmlReaderSource.CreateReader(stream!, options.Limits);
        }
        catch (XmlException exception)
        {
            Add(new XmlReadContext(options).Translate(exception), problems);
            return null;
        }
    }

    private static T? ReadInput<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(utf8.Length);
        try
        {
            utf8.CopyTo(copy);
            using var stream = new MemoryStream(copy, 0, utf8.Length, writable: false);
            return ReadBytes<T>(stream, new XmlSourceText(copy, utf8.Length), options, problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    private static T? ReadInput<T>(XmlReader reader, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlElement<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadWith<T>(reader, null, options, problems, isWholeDocument: false);
    }
}
