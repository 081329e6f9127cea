using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <summary>
/// Tokens of a document in UTF-8. It accepts what the platform's reader accepts and finds the first error in the same place; nothing is
/// allocated for a document whose names and namespaces the thread has met. 64 zeros follow the document in memory, so that every scan stops
/// there: a zero is no character of XML.
/// </summary>
internal ref partial struct Utf8TokenSource : IXmlTokenSource
{
    /// <summary>How many zeros follow the document.</summary>
    public const int Padding = 64;

    private const int NotDecoded = -1;
    private const int NoSlice = -1;

    private readonly Utf8TokenState _state;
    private readonly Utf8Window? _window;
    private readonly bool _isDecoded;
    private ReadOnlySpan<byte> _bytes;
    private readonly Utf8NameTable _names;
    private readonly Utf8NamespaceScope _scope;
    private Utf8Attribute[] _attributes;
    private Utf8OpenElement[] _open;
    private bool _isFinal;
    private bool _isCutInCharacter;

    // Up to where there is something to read without a look at the window, and how many of the bytes are the document's.
    private int _end;
    private int _length;

    // How many attributes a tag can have before something is to be done: room to be made, or the limit to be told.
    private int _attributeRoom;

    // How many bytes of the document came before the first one in memory.
    private long _base;

    // The next token. Columns are counted from _lineStart, which moves on by the bytes that are no UTF-16 code units.
    private int _pos;
    private int _line;
    private int _lineStart;

    // The current token.
    private int _tokenStart;
    private int _tokenLine;
    private int _tokenLineStart;
    private int _sliceStart;
    private int _valueStart;
    private int _valueLength;
    private int _characterCount;
    private int _name;
    private int _uri;
    private int _depth;
    private int _attributeCount;
    private int _attribute; // from 1; 0 for the token itself
    private XmlTokenKind _kind;
    private Utf8ValueForm _form;
    private bool _isEmpty;
    private bool _isIrregular; // the start tag has line ends or characters of several bytes: places in it are counted when asked for
    private bool _leaves; // the innermost element ends with the current token
    private bool _hasRoot;

    /// <summary>A source over the whole of a document, or over the next block of one.</summary>
    /// <param name="bytes">The bytes, with <see cref="Padding"/> zeros after them.</param>
    /// <param name="length">How many bytes come before the zeros.</param>
    /// <param name="state">What it works with, and where in the document the bytes start.</param>
    /// <param name="isDecoded">
    /// Whether the bytes were made from characters, or from another encoding: then there is no byte order mark, whatever encoding is
    /// declared has been
    /// dealt with, and a surrogate that stands alone is written as three bytes.
    /// </param>
    /// <param name="isFinal">Whether the document ends with these bytes. If not, they end between two tokens.</param>
    public Utf8TokenSource(ReadOnlySpan<byte> bytes, int length, Utf8TokenState state, bool isDecoded = false, bool isFinal = true)
        : this(state, isDecoded)
    {
        Look(bytes, length, isFinal);
    }

    /// <summary>A source over a document that is in memory in part.</summary>
    /// <param name="window">What is in memory.</param>
    /// <param name="state">What it works with, and where in the document the window starts.</param>
    /// <param name="isDecoded">See the other constructor.</param>
    public Utf8TokenSource(Utf8Window window, Utf8TokenState state, bool isDecoded = false)
        : this(state, isDecoded)
    {
        _window = window;
        Look(window.Bytes, window.Length, window.IsFinal);
    }

    private Utf8TokenSource(Utf8TokenState state, bool isDecoded)
    {
        _state = state;
        _isDecoded = isDecoded;
        _names = state.Names;
        _scope = state.Scope;
        _attributes = state.Attributes;
        _attributeRoom = Math.Min(state.AttributeLimit, _attributes.Length);
        _open = state.Open;
        _line = state.Line;
        _lineStart = -state.Column;
        _tokenLine = _line;
        _tokenLineStart = _lineStart;
        _base = state.Offset;
        _depth = state.Depth;
        _leaves = state.IsLeaving;
        _hasRoot = state.HasRoot;
        _sliceStart = NoSlice;
        _characterCount = NotDecoded;
    }

    /// <inheritdoc/>
    public readonly XmlTokenKind Kind => _kind;

    /// <inheritdoc/>
    public readonly XmlName Name => _names[_name].Name;

    /// <inheritdoc/>
    public readonly string NamespaceUri => _scope[_uri];

    /// <inheritdoc/>
    public readonly bool IsUnqualified => _uri == Utf8NamespaceScope.NoUri;

    /// <inheritdoc/>
    public readonly bool IsEmptyElement => _isEmpty;

    /// <inheritdoc/>
    public bool Read()
    {
        if (_leaves)
            Leave();
        _attribute = 0;
        _attributeCount = 0;
        _characterCount = NotDecoded;
        if (_pos >= _end && !ReadOn())
            return false;
        int pos = _pos;
        _tokenStart = pos;
        _tokenLine = _line;
        _tokenLineStart = _lineStart;
        if (At(pos) != '<')
            return ReadText(pos);
        return _depth == 0 ? ReadOutermost(pos) : ReadMarkup(pos);
    }

    /// <inheritdoc/>
    public bool ReadPastWhiteSpace()
    {
        if (_leaves)
            Leave();
        int line = _line;
        int lineStart = _lineStart;
        int pos = _pos;
        int end = PassSpaces(pos);
        if (end < _end && At(end) == '<' && _depth > 0)
        {
            // What is nearly always there: the markup is the token, and the white space before it never is one.
            _attribute = 0;
            _attributeCount = 0;
            _characterCount = NotDecoded;
            _tokenStart = _pos = end;
            _tokenLine = _line;
            _tokenLineStart = _lineStart;
            return ReadMarkup(end);
        }

        _line = line;
        _lineStart = lineStart;
        while (Read())
        {
            if (_kind != XmlTokenKind.WhiteSpace)
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ReadMarkup(int pos) => At(pos + 1) switch
    {
        (byte)'/' => ReadEndTag(pos + 2),
        (byte)'!' => ReadDeclared(pos + 2),
        (byte)'?' => ReadInstruction(pos + 2),
        _ => ReadStartTag(pos + 1),
    };

    /// <inheritdoc/>
    public bool MoveToNextAttribute()
    {
        int next = _attribute;
        if (next >= _attributeCount)
            return false;
        ref Utf8Attribute attribute = ref _attributes[next];
        _attribute = next + 1;
        _kind = XmlTokenKind.Attribute;
        _name = attribute.Name;
        _uri = attribute.Uri;
        _valueStart = attribute.ValueStart;
        _valueLength = attribute.ValueLength;
        _form = attribute.Form;
        _characterCount = NotDecoded;
        return true;
    }

    /// <inheritdoc/>
    public void MoveToElement()
    {
        if (_attribute == 0)
            return;
        ref readonly Utf8OpenElement element = ref _open[_depth];
        _attribute = 0;
        _kind = XmlTokenKind.StartElement;
        _name = element.Name;
        _uri = element.Uri;
    }

    /// <inheritdoc/>
    public bool TryBeginSlice()
    {
        _sliceStart = _tokenStart;
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> EndSlice()
    {
        int start = _sliceStart;
        _sliceStart = NoSlice;
        return _bytes[start.._pos];
    }

    /// <summary>Notes in the state where the document goes on behind the current token, for another source over what follows.</summary>
    public readonly void Suspend()
    {
        _state.IsStarted = _state.IsStarted || _pos > 0;
        _state.Line = _line;
        _state.Column = _pos - _lineStart;
        _state.Offset = _base + _pos;
        _state.Depth = _depth;
        _state.IsLeaving = _leaves;
        _state.HasRoot = _hasRoot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int i) => _bytes[i];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ReadOnlySpan<byte> bytes, int i) => Vector128.Create(bytes.Slice(i, Vector128<byte>.Count));

    private void Leave()
    {
        _leaves = false;
        int bindings = _open[_depth--].Bindings;
        if (bindings != _scope.Count)
            _scope.Leave(bindings);
    }
}
