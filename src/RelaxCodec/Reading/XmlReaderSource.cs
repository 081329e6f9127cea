using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Xml;

namespace RelaxCodec;

/// <summary>A token source over an <see cref="XmlReader"/>. Values are read without making strings of them.</summary>
public partial struct XmlReaderSource : IXmlTokenSource
{
    internal const int InitialCapacity = 256;
    private const int NotRead = -1;

    private readonly XmlReader _reader;
    private readonly IXmlLineInfo? _lineInfo;
    private readonly XmlSourceText? _text;
    private readonly bool _canReadChunks;
    private readonly bool _fillsChunks;
    private char[] _value;
    private int _valueLength;
    private XmlTokenKind _kind;

    // Which attribute of the start tag is current, from 1; the one whose value was looked at last and is still in the buffer; 0 for none.
    private int _attribute;
    private int _peekedAttribute;
    private int _peekedLength;

    /// <summary>A source that starts at the reader's current node.</summary>
    /// <param name="reader">The reader; it stays the caller's.</param>
    public XmlReaderSource(XmlReader reader)
        : this(reader, new char[InitialCapacity])
    {
    }

    /// <summary>The same, with a buffer that is used again (see <see cref="Buffer"/>), and the characters that the reader reads, if they are at hand.</summary>
    internal XmlReaderSource(XmlReader reader, char[] buffer, XmlSourceText? text = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
        _text = text;
        _value = buffer;
        _valueLength = NotRead;
        _kind = KindOf(reader.NodeType);
        if (reader.GetType() == PlatformReader)
        {
            _lineInfo = (IXmlLineInfo)reader;
            _canReadChunks = true;
            _fillsChunks = true;
        }
        else
        {
            _lineInfo = reader is IXmlLineInfo lineInfo && lineInfo.HasLineInfo() ? lineInfo : null;
            _canReadChunks = reader.CanReadValueChunk;
        }
    }

    /// <summary>What values are read into: the given buffer, or a larger one that a value has needed.</summary>
    internal readonly char[] Buffer => _value;

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
    public readonly int GetSourcePosition() => _text?.IndexOf(Line, Column) ?? -1;

    /// <inheritdoc/>
    public readonly string GetSourceText(int start) => _text!.UpToEndOfTag(start, _text.IndexOf(Line, Column));

    /// <inheritdoc/>
    public bool Read()
    {
        _valueLength = NotRead;
        _attribute = 0;
        _peekedAttribute = 0;
        while (_reader.Read())
        {
            XmlNodeType type = _reader.NodeType;
            _kind = KindOf(type);
            if (_kind != XmlTokenKind.None)
                return true;
            if (type is XmlNodeType.DocumentType or XmlNodeType.EntityReference)
                ThrowDocumentType();
            if (type == XmlNodeType.XmlDeclaration)
                VerifyVersion();
        }

        _kind = XmlTokenKind.None;
        return false;
    }

    /// <inheritdoc/>
    public bool MoveToNextAttribute()
    {
        if (!_reader.MoveToNextAttribute())
            return false;
        _kind = XmlTokenKind.Attribute;
        _valueLength = ++_attribute == _peekedAttribute ? _peekedLength : NotRead;
        return true;
    }

    /// <inheritdoc/>
    public bool MoveToAttribute(string localName)
    {
        if (_attribute != 0)
            MoveToElement();

        // Looking at each is faster than the reader's own search, which looks the name up in its table first.
        while (MoveToNextAttribute())
        {
            if (_reader.LocalName == localName && _reader.NamespaceURI.Length == 0)
                return true;
        }

        MoveToElement();
        return false;
    }

    /// <inheritdoc/>
    public void MoveToElement()
    {
        // A discriminator is looked at before its element is entered, and then met again: its value is kept for that.
        if (_valueLength != NotRead)
        {
            _peekedAttribute = _attribute;
            _peekedLength = _valueLength;
            _valueLength = NotRead;
        }

        _attribute = 0;
        if (_reader.MoveToElement())
            _kind = XmlTokenKind.StartElement;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadValue()
    {
        _peekedAttribute = 0;
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
        char[] larger = new char[capacity];
        if (_valueLength > 0)
            _value.AsSpan(0, _valueLength).CopyTo(larger);
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

    // XmlReader looks at the first three characters alone, and takes 1.0.0 for 1.0.
    private readonly void VerifyVersion()
    {
        if (_reader.GetAttribute("version") is { } version && version != "1.0")
        {
            throw new XmlCodecException(new Problem(
                SchemaProblem.NotWellFormed, ProblemSeverity.Error, $"this is XML {version}, which is not supported: write version='1.0'", Line, Math.Max(Column, 1), "/"));
        }
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
