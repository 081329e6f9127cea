using System.Buffers;
using System.Xml;

namespace RelaxCodec;

/// <content>The kinds of input.</content>
public static partial class XmlCodec
{
    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="xml">The document.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(string xml, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(xml);
        return ReadInput<T, TextInput>(new(xml), options, null)!;
    }

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="xml">The document.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(string xml, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Collect<T, TextInput>(new(xml), options);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(Stream stream, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadInput<T, StreamInput>(new(stream), options, null)!;
    }

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="stream">The document, in the encoding that it declares; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(Stream stream, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Collect<T, StreamInput>(new(stream), options);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="reader">The document; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(TextReader reader, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadInput<T, ReaderInput>(new(reader), options, null)!;
    }

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="reader">The document; read to its end and left open.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(TextReader reader, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Collect<T, ReaderInput>(new(reader), options);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="reader">
    /// A reader at the element or before it; left after the element's end tag. Its own settings hold; what it has passed is not seen, nor
    /// what follows the element.
    /// </param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(XmlReader reader, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T> => ReadInput<T>(reader, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="reader">
    /// A reader at the element or before it; left after the element's end tag. Its own settings hold; what it has passed is not seen, nor
    /// what follows the element.
    /// </param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(XmlReader reader, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T>(reader, options, problems), problems);
    }

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T> => ReadInput<T, BytesInput>(new(utf8), options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T> => Collect<T, BytesInput>(new(utf8), options);

    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T>(ReadOnlySequence<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T> => ReadInput<T, SequenceInput>(new(utf8), options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static XmlReadResult<T> Read<T>(ReadOnlySequence<byte> utf8, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T> => Collect<T, SequenceInput>(new(utf8), options);

    private static XmlReadResult<T> Collect<T, TInput>(TInput input, XmlReadOptions? options)
        where T : class, IXmlRoot<T>
        where TInput : struct, IXmlInput, allows ref struct
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadInput<T, TInput>(input, options, problems), problems);
    }

    private static T? ReadInput<T, TInput>(TInput input, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlRoot<T>
        where TInput : struct, IXmlInput, allows ref struct
    {
        XmlReadContext context = XmlReadContext.Rent(options, problems);
        Utf8TokenState tokens = Utf8TokenState.Rent(context.Options.Limits.Attributes);
        try
        {
            using Utf8Input opened = input.Open(context.Options.Limits);
            return ReadWith<T, Utf8TokenSource>(opened.Tokens(tokens), context, isWholeDocument: true);
        }
        catch (XmlCodecException exception)
        {
            return context.End<T>(exception);
        }
        finally
        {
            context.Return();
            Utf8TokenState.Return(tokens);
        }
    }

    private static T? ReadInput<T>(XmlReader reader, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(reader);
        XmlReadContext context = XmlReadContext.Rent(options, problems);
        char[] buffer = ArrayPool<char>.Shared.Rent(XmlReaderSource.InitialCapacity);
        try
        {
            if (reader.Depth > 0 && reader is IXmlNamespaceResolver namespaces)
                context.Top.Scope = XmlNamespaceScope.Of(namespaces);
            var source = new XmlReaderSource(reader, context.Options.Limits.Attributes, buffer);
            return ReadTokens<T, XmlReaderSource>(source, context, isWholeDocument: false);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
