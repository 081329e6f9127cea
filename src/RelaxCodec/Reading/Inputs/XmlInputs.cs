using System.Buffers;

namespace RelaxCodec;

/// <summary>Bytes in any encoding.</summary>
internal readonly ref struct BytesInput(ReadOnlySpan<byte> bytes) : IXmlInput
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public Utf8Input Open(XmlLimits limits) => new(Utf8Document.Of(_bytes, limits));
}

/// <summary>Bytes in any encoding, in several pieces.</summary>
internal readonly struct SequenceInput(ReadOnlySequence<byte> bytes) : IXmlInput
{
    public Utf8Input Open(XmlLimits limits) => new(Utf8Document.Of(bytes, limits));
}

/// <summary>Characters.</summary>
internal readonly ref struct TextInput(ReadOnlySpan<char> text) : IXmlInput
{
    private readonly ReadOnlySpan<char> _text = text;

    public Utf8Input Open(XmlLimits limits) => new(Utf8Document.Of(_text, limits));
}

/// <summary>A stream of bytes in any encoding.</summary>
/// <param name="stream">The stream.</param>
/// <param name="isWaited">Whether it is read further than is needed, because all of it will be.</param>
internal readonly struct StreamInput(Stream stream, bool isWaited = true) : IXmlInput
{
    public Utf8Input Open(XmlLimits limits) => new(new StreamWindow(stream, limits, isWaited));
}

/// <summary>A reader of characters.</summary>
/// <param name="reader">The reader.</param>
/// <param name="isWaited">Whether it is read further than is needed, because all of it will be.</param>
internal readonly struct ReaderInput(TextReader reader, bool isWaited = true) : IXmlInput
{
    public Utf8Input Open(XmlLimits limits) => new(new TextWindow(reader, limits, isWaited));
}

/// <summary>A document that is there.</summary>
internal readonly struct DocumentInput(Utf8Document document) : IXmlInput
{
    public Utf8Input Open(XmlLimits limits) => new(document);
}
