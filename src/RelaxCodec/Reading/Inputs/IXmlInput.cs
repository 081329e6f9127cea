namespace RelaxCodec;

/// <summary>Something that a document can be read from.</summary>
internal interface IXmlInput
{
    /// <summary>Opens it.</summary>
    /// <param name="limits">How much the document may have.</param>
    /// <exception cref="XmlCodecException">The encoding is not supported, or there are too many characters.</exception>
    Utf8Input Open(XmlLimits limits);
}
