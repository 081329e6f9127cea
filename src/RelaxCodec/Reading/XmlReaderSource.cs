using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Xml;

namespace RelaxCodec;

/// <summary>A token source over an <see cref="XmlReader"/>. Values are read without making strings of them.</summary>
public struct XmlReaderSource : IXmlTokenSource, IDisposable
{
    private const int InitialCapacity = 256;
    private const int NotRead = -1;

    private readonly XmlReader _reader;
    private readonly IXmlLineInfo? _lineInfo;
    private readonly bool _canReadChunks;
    private readonly bool _fillsChunks;
    private char[] _value;
    private int _valueLength;
    private XmlTokenKind _kind;

    /// <summary>A source that starts at the reader's current node.</summary>
    /// <param name="reader">The reader; it stays the caller's.</param>
    public XmlReaderSource(XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
        _lineInfo = reader as IXmlLineInfo;
        if (_lineInfo is not null && !_lineInfo.HasLineInfo())
            _lineInfo = null;
        _canReadChunks = reader.CanReadValueChunk;
        _fillsChunks = reader.GetType() == PlatformReader;
        _kind = KindOf(reader.NodeType);
        _value = ArrayPool<char>.Shared.Rent(InitialCapacity);
        _valueLength = NotRead;
    }

    /// <inheritdoc/>
    public readonly XmlTokenKind Kind => _kind;

    /// <inheritdoc/>
    public readonly ReadOnlySpan<char> LocalName => _reader.LocalName;

    /// <inheritdoc/>
    public readonly ReadOnlySpan<char> Prefix => _reader.Prefix;

    /// <inheritdoc/>
    public readonly ReadOnlySpan<char> NamespaceUri => _reader.NamespaceURI;

    /// <inheritdoc/>
    public readonly bool IsEmptyElement => _reader.IsEmptyElement;

    /// <inheritdoc/>
    public readonly int AttributeCount => _reader.AttributeCount;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_valueLength == NotRead)
                ReadValue();
            return new ReadOnlySpan<char>(_value, 0, _valueLength);
        }
    }

    /// <inheritdoc/>
    public readonly int Line => _lineInfo?.LineNumber ?? 0;

    /// <inheritdoc/>
    public readonly int Column
    {
        get
        {
            // The reader points at the name or the content; the token starts at its markup: < </ <? <!-- <![CDATA[
            ReadOnlySpan<byte> markup = [0, 1, 2, 0, 0, 0, 9, 4, 2];
            return _lineInfo is null ? 0 : _lineInfo.LinePosition - markup[(int)_kind];
        }
    }

    /// <inheritdoc/>
    public readonly string GetName() => _reader.Prefix.Length == 0 ? _reader.LocalName : _reader.Name;

    /// <inheritdoc/>
    public readonly string GetString() => _valueLength == NotRead ? _reader.Value : new string(_value, 0, _valueLength);

    /// <inheritdoc/>
    public bool Read()
    {
        _valueLength = NotRead;
        while (_reader.Read())
        {
            XmlNodeType type = _reader.NodeType;
            _kind = KindOf(type);
            if (_kind != XmlTokenKind.None)
                return true;
            if (type is XmlNodeType.DocumentType or XmlNodeType.EntityReference)
                ThrowDocumentType();
        }

        _kind = XmlTokenKind.None;
        return false;
    }

    /// <inheritdoc/>
    public bool MoveToNextAttribute()
    {
        _valueLength = NotRead;
        if (!_reader.MoveToNextAttribute())
            return false;
        _kind = XmlTokenKind.Attribute;
        return true;
    }

    /// <inheritdoc/>
    public bool MoveToAttribute(string localName)
    {
        _valueLength = NotRead;
        if (!_reader.MoveToAttribute(localName, ""))
            return false;
        _kind = XmlTokenKind.Attribute;
        return true;
    }

    /// <inheritdoc/>
    public void MoveToElement()
    {
        _valueLength = NotRead;
        if (_reader.MoveToElement())
            _kind = XmlTokenKind.StartElement;
    }

    /// <summary>Gives the buffer back; the reader stays open.</summary>
    public void Dispose()
    {
        char[] value = _value;
        _value = [];
        if (value.Length > 0)
            ArrayPool<char>.Shared.Return(value);
    }

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

    /// <summary>The platform's reader of text. It fills the buffer as far as the value goes, so that there is no need to ask it twice.</summary>
    private static readonly Type PlatformReader = XmlReader.Create(TextReader.Null).GetType();

    private static readonly XmlReaderSettings DefaultSettings = CreateSettings(XmlLimits.Default.DocumentCharacters);

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadValue()
    {
        if (!_canReadChunks)
        {
            string value = _reader.Value;
            if (value.Length > _value.Length)
                Grow(value.Length);
            value.CopyTo(_value);
            _valueLength = value.Length;
            return;
        }

        int length = 0;
        int read;
        while ((read = _reader.ReadValueChunk(_value, length, _value.Length - length)) > 0)
        {
            length += read;

            // The last place stays free if a surrogate pair does not fit.
            if (_value.Length - length > 1)
            {
                if (_fillsChunks)
                    break;
                continue;
            }

            _valueLength = length;
            Grow(_value.Length * 2);
        }

        _valueLength = length;
    }

    private void Grow(int capacity)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(capacity);
        if (_valueLength > 0)
            _value.AsSpan(0, _valueLength).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_value);
        _value = larger;
    }

    private static XmlTokenKind KindOf(XmlNodeType type)
    {
        ReadOnlySpan<XmlTokenKind> kinds =
        [
            XmlTokenKind.None,
            XmlTokenKind.StartElement,
            XmlTokenKind.Attribute,
            XmlTokenKind.Text,
            XmlTokenKind.CData,
            XmlTokenKind.None,
            XmlTokenKind.None,
            XmlTokenKind.ProcessingInstruction,
            XmlTokenKind.Comment,
            XmlTokenKind.None,
            XmlTokenKind.None,
            XmlTokenKind.None,
            XmlTokenKind.None,
            XmlTokenKind.WhiteSpace,
            XmlTokenKind.WhiteSpace,
            XmlTokenKind.EndElement,
            XmlTokenKind.None,
            XmlTokenKind.None,
        ];
        return kinds[(int)type];
    }

    /// <summary>A reader of the caller that processes a document type declaration, or expands no entities.</summary>
    [DoesNotReturn]
    private readonly void ThrowDocumentType() => throw new XmlCodecException(new Problem(
        SchemaProblem.DocumentType,
        ProblemSeverity.Error,
        "the document has a document type declaration (DTD), which is not allowed: remove <!DOCTYPE ...>",
        Line,
        Column,
        "/"));
}
