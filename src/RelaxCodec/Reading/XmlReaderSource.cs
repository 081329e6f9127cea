using System.Runtime.CompilerServices;
using System.Xml;

namespace RelaxCodec;

/// <summary>
/// A token source over an <see cref="XmlReader"/> of the caller. Values are read without making strings of them. A document type
/// declaration that the reader admits is passed over; what it declares is the reader's affair.
/// </summary>
public struct XmlReaderSource : IXmlTokenSource
{
    internal const int InitialCapacity = 256;
    private const int NotRead = -1;
    private const int MostNames = 4096;

    /// <summary>
    /// The platform's reader of text. It fills the buffer as far as the value goes, so that there is no need to ask it twice.
    /// </summary>
    private static readonly Type PlatformReader = XmlReader.Create(TextReader.Null).GetType();

    // A reader has one string for one name, but no place for what else is known of it.
    [ThreadStatic]
    private static Dictionary<string, XmlName>? _names;

    private readonly XmlReader _reader;
    private readonly IXmlLineInfo? _lineInfo;
    private readonly bool _canReadChunks;
    private readonly bool _fillsChunks;
    private readonly int _maxAttributes;
    private char[] _value;
    private int _valueLength;
    private XmlTokenKind _kind;
    private XmlName? _name;

    // Which attribute of the start tag is current, from 1; the one whose value was looked at last and is still in the buffer; 0 for none.
    private int _attribute;
    private int _peekedAttribute;
    private int _peekedLength;

    /// <summary>A source that starts at the reader's current node.</summary>
    /// <param name="reader">The reader; it stays the caller's.</param>
    /// <param name="maxAttributes">How many attributes a start tag may have, namespace declarations included.</param>
    public XmlReaderSource(XmlReader reader, int maxAttributes = int.MaxValue)
        : this(reader, maxAttributes, new char[InitialCapacity])
    {
    }

    /// <summary>The same, with a buffer for values that stays the caller's; a value that is larger gets another one.</summary>
    internal XmlReaderSource(XmlReader reader, int maxAttributes, char[] buffer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
        _maxAttributes = maxAttributes;
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

    /// <inheritdoc/>
    public readonly XmlTokenKind Kind => _kind;

    /// <inheritdoc/>
    public XmlName Name
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _name ??= FindName(_reader.Prefix.Length == 0 ? _reader.LocalName : _reader.Name);
    }

    /// <inheritdoc/>
    public readonly string NamespaceUri => _reader.NamespaceURI;

    /// <inheritdoc/>
    public readonly bool IsUnqualified => _reader.NamespaceURI.Length == 0;

    /// <inheritdoc/>
    public readonly bool IsEmptyElement => _reader.IsEmptyElement;

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
    public readonly XmlPosition Position
    {
        get
        {
            // The reader points at the name or the content; the token starts at its markup: < </ <? <!-- <![CDATA[
            ReadOnlySpan<byte> markup = [0, 1, 2, 0, 0, 0, 9, 4, 2];
            return _lineInfo is null ? default : new XmlPosition(_lineInfo.LineNumber, _lineInfo.LinePosition - markup[(int)_kind]);
        }
    }

    /// <inheritdoc/>
    public readonly string GetString() => _valueLength == NotRead ? _reader.Value : new string(_value, 0, _valueLength);

    /// <inheritdoc/>
    public bool Read()
    {
        _valueLength = NotRead;
        _name = null;
        _attribute = 0;
        _peekedAttribute = 0;
        while (_reader.Read())
        {
            XmlNodeType type = _reader.NodeType;
            _kind = KindOf(type);
            if (_kind != XmlTokenKind.None)
            {
                if (_kind == XmlTokenKind.StartElement && _reader.AttributeCount > _maxAttributes)
                    throw XmlInputProblems.TooManyAttributes(_maxAttributes, Position);
                return true;
            }

            if (type == XmlNodeType.EntityReference)
                ResolveEntity();
        }

        _kind = XmlTokenKind.None;
        return false;
    }

    /// <inheritdoc/>
    public bool ReadPastWhiteSpace()
    {
        while (Read())
        {
            if (_kind != XmlTokenKind.WhiteSpace)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool MoveToNextAttribute()
    {
        if (!_reader.MoveToNextAttribute())
            return false;
        _kind = XmlTokenKind.Attribute;
        _name = null;
        _valueLength = ++_attribute == _peekedAttribute ? _peekedLength : NotRead;
        return true;
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
        if (!_reader.MoveToElement())
            return;
        _kind = XmlTokenKind.StartElement;
        _name = null;
    }

    /// <inheritdoc/>
    public readonly bool TryBeginSlice() => false;

    /// <inheritdoc/>
    public readonly ReadOnlySpan<byte> EndSlice() => [];

    private static XmlName FindName(string written)
    {
        Dictionary<string, XmlName> names = _names ??= new(StringComparer.Ordinal);
        if (names.TryGetValue(written, out XmlName? name))
            return name;
        if (names.Count >= MostNames)
            names.Clear();
        names.Add(written, name = new XmlName(written));
        return name;
    }

    // Only a reader that expands no entities itself tells of one.
    private readonly void ResolveEntity()
    {
        if (_reader.CanResolveEntity)
            _reader.ResolveEntity();
        else
            throw new XmlException($"The entity '{_reader.Name}' is not declared.", null, Position.Line, Position.Column);
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
}
