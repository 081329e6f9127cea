namespace RelaxCodec;

/// <summary>
/// The tokens of a document for code of one's own: the very ones that the codec reads, with the same places, limits and refusals. So that
/// what no class models (places of values, content of other vocabularies) can be looked at without a second XML reader.
/// </summary>
public static class XmlTokens
{
    /// <summary>Hands over the tokens of a document.</summary>
    /// <typeparam name="THandler">The kind of handler.</typeparam>
    /// <param name="utf8">The document as bytes, in the encoding that it declares (UTF-8 if it declares none).</param>
    /// <param name="handler">What takes them.</param>
    /// <param name="limits">How much the document may have; null for the defaults. Depth is the handler's to limit.</param>
    /// <exception cref="XmlCodecException">The document is not well-formed, has a document type declaration, or is too large.</exception>
    public static void Read<THandler>(ReadOnlySpan<byte> utf8, THandler handler, XmlLimits? limits = null)
        where THandler : IXmlTokenHandler, allows ref struct => Read(new BytesInput(utf8), handler, limits);

    /// <summary>Hands over the tokens of a document.</summary>
    /// <typeparam name="THandler">The kind of handler.</typeparam>
    /// <param name="xml">The document; an encoding that it declares does not count.</param>
    /// <param name="handler">What takes them.</param>
    /// <param name="limits">How much the document may have; null for the defaults. Depth is the handler's to limit.</param>
    /// <exception cref="XmlCodecException">The document is not well-formed, has a document type declaration, or is too large.</exception>
    public static void Read<THandler>(string xml, THandler handler, XmlLimits? limits = null)
        where THandler : IXmlTokenHandler, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(xml);
        Read(new TextInput(xml), handler, limits);
    }

    /// <summary>Hands over the tokens of a document.</summary>
    /// <typeparam name="THandler">The kind of handler.</typeparam>
    /// <param name="stream">The document as bytes, in the encoding that it declares; left open.</param>
    /// <param name="handler">What takes them.</param>
    /// <param name="limits">How much the document may have; null for the defaults. Depth is the handler's to limit.</param>
    /// <exception cref="XmlCodecException">The document is not well-formed, has a document type declaration, or is too large.</exception>
    public static void Read<THandler>(Stream stream, THandler handler, XmlLimits? limits = null)
        where THandler : IXmlTokenHandler, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(stream);
        Read(new StreamInput(stream), handler, limits);
    }

    /// <summary>
    /// Hands over the tokens of an element that was kept as it was written. Lines and columns are those of the document that it was read
    /// from; prefixes mean what they meant there.
    /// </summary>
    /// <typeparam name="THandler">The kind of handler.</typeparam>
    /// <param name="element">The element.</param>
    /// <param name="handler">What takes them.</param>
    /// <exception cref="ArgumentException">It is something else than an element.</exception>
    public static void Read<THandler>(XmlContentItem element, THandler handler)
        where THandler : IXmlTokenHandler, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(element);
        if (element.Kind != XmlContentKind.Element)
            throw new ArgumentException("Only a kept element has tokens.", nameof(element));
        // It was well-formed, and within the limits, when it was read.
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        var markup = new PaddedBuffer(element.Utf8.Length);
        try
        {
            markup.Append(element.Utf8);
            state.MoveTo(element);
            handler.Handle(new Utf8TokenSource(markup.Padded, markup.Length, state, isDecoded: true));
        }
        finally
        {
            markup.Return();
            Utf8TokenState.Return(state);
        }
    }

    private static void Read<TInput, THandler>(TInput input, THandler handler, XmlLimits? limits)
        where TInput : struct, IXmlInput, allows ref struct
        where THandler : IXmlTokenHandler, allows ref struct
    {
        limits ??= XmlLimits.Default;
        Utf8TokenState state = Utf8TokenState.Rent(limits.Attributes);
        try
        {
            using Utf8Input opened = input.Open(limits);
            handler.Handle(opened.Tokens(state));
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }
}
