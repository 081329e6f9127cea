using System.Xml;

namespace RelaxCodec;

/// <content>Looking at a document before it is read.</content>
public static partial class XmlCodec
{
    /// <summary>
    /// Of a document in memory so many bytes or characters are looked at first, and then as many times more as are needed.
    /// </summary>
    private const int FirstPeek = 4096;

    private const int PeekGrowth = 8;

    /// <summary>The root element's start tag. Nothing after it is read.</summary>
    /// <param name="xml">The document.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        for (int length = FirstPeek; length < xml.Length; length *= PeekGrowth)
        {
            using var start = new Utf8Intake(length, XmlLimits.Default.DocumentCharacters);
            start.Append(xml.AsSpan(0, length));
            if (PeekRoot(start) is { } root)
                return root;
        }

        return PeekInput<TextInput>(new(xml));
    }

    /// <summary>The root element's start tag.</summary>
    /// <param name="reader">The document; read further than the start tag, and left open.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return PeekInput<ReaderInput>(new(reader, isWaited: false));
    }

    /// <summary>The root element's start tag.</summary>
    /// <param name="stream">The document; read further than the start tag, and left open.</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PeekInput<StreamInput>(new(stream, isWaited: false));
    }

    /// <summary>
    /// The root element's start tag. Nothing after it is read, so that a file that is in memory can be dispatched on it cheaply.
    /// </summary>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <exception cref="XmlCodecException">There is no root element, or something before it is not well-formed.</exception>
    public static XmlRootTag PeekRoot(ReadOnlySpan<byte> utf8)
    {
        for (int length = FirstPeek; length < utf8.Length; length *= PeekGrowth)
        {
            using var start = new Utf8Intake(length, XmlLimits.Default.DocumentCharacters);
            start.Append(utf8[..length]);
            if (PeekRoot(start) is { } root)
                return root;
        }

        return PeekInput<BytesInput>(new(utf8));
    }

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

    private static XmlRootTag PeekInput<TInput>(TInput input)
        where TInput : struct, IXmlInput, allows ref struct
    {
        Utf8TokenState tokens = Utf8TokenState.Rent(XmlLimits.Default.Attributes);
        try
        {
            using Utf8Input opened = input.Open(XmlLimits.Default);
            return PeekRoot(opened.Tokens(tokens));
        }
        finally
        {
            Utf8TokenState.Return(tokens);
        }
    }

    /// <summary>The root element's start tag, if it is complete in the start of a document.</summary>
    private static XmlRootTag? PeekRoot(Utf8Intake start)
    {
        var boundary = new Utf8Boundary(-1, XmlLimits.Default.Attributes);
        boundary.Scan(start.Bytes[..start.Length]);
        Utf8TokenState tokens = Utf8TokenState.Rent(XmlLimits.Default.Attributes);
        try
        {
            var source = new Utf8TokenSource(start.Bytes, boundary.End, tokens, start.IsDecoded, isFinal: false);
            while (source.Read())
            {
                if (source.Kind == XmlTokenKind.StartElement)
                    return PeekRoot(source);
            }

            return null;
        }
        finally
        {
            Utf8TokenState.Return(tokens);
        }
    }

    private static XmlRootTag PeekRoot<TSource>(TSource source)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        while (source.Kind != XmlTokenKind.StartElement)
        {
            if (!source.Read())
                throw XmlInputProblems.NoRoot(default);
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
