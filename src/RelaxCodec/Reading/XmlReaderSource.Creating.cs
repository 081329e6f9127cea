using System.Xml;

namespace RelaxCodec;

/// <content>Readers with the settings of this codec: no document type, no access to anything but the document, nothing left out.</content>
public partial struct XmlReaderSource
{
    /// <summary>The platform's reader of text. It fills the buffer as far as the value goes, so that there is no need to ask it twice.</summary>
    private static readonly Type PlatformReader = XmlReader.Create(TextReader.Null).GetType();

    private static readonly XmlReaderSettings DefaultSettings = CreateSettings(XmlLimits.Default.DocumentCharacters);

    /// <summary>A reader over a text, with this codec's settings.</summary>
    /// <param name="reader">The text; left open.</param>
    /// <param name="limits">How much it may ask for.</param>
    public static XmlReader CreateReader(TextReader reader, XmlLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return XmlReader.Create(reader, Settings(limits));
    }

    /// <summary>A reader over bytes, with this codec's settings.</summary>
    /// <param name="stream">The bytes, in the encoding that they declare; left open.</param>
    /// <param name="limits">How much they may ask for.</param>
    public static XmlReader CreateReader(Stream stream, XmlLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return XmlReader.Create(stream, Settings(limits));
    }

    private static XmlReaderSettings Settings(XmlLimits limits) =>
        limits.DocumentCharacters == XmlLimits.Default.DocumentCharacters ? DefaultSettings : CreateSettings(limits.DocumentCharacters);

    private static XmlReaderSettings CreateSettings(long documentCharacters) => new()
    {
        CheckCharacters = true,
        CloseInput = false,
        ConformanceLevel = ConformanceLevel.Document,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = false,
        IgnoreProcessingInstructions = false,
        IgnoreWhitespace = false,
        MaxCharactersInDocument = documentCharacters,
        XmlResolver = null,
    };
}
