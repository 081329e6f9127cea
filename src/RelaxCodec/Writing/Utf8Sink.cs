using System.Buffers;

namespace RelaxCodec;

/// <summary>
/// A token sink that writes UTF-8 straight into the blocks of a buffer writer, in the form that <see cref="XmlFormatOptions"/> says. An
/// element that holds text is not indented, nor is anything in it. Where a value is refused, or anything else is thrown half-way, whole
/// blocks that came before may have been passed on already; the block that was being written is not.
/// </summary>
public ref partial struct Utf8Sink : IXmlTokenSink, IDisposable
{
    /// <summary>A line feed and the indentation of the first elements in the canonical form.</summary>
    private static ReadOnlySpan<byte> CanonicalLine => "\n                                "u8;

    private readonly XmlFormatOptions _options;
    private readonly string? _encoding;
    private readonly byte _quote;
    private readonly byte _indentation;
    private readonly int _indentationLength;
    private readonly bool _isCanonicalLine;
    private readonly Utf8SinkStack _stack;
    private Utf8SinkLevel[] _levels;
    private Utf8Buffer _buffer;
    private int _depth;
    private int _deepest;
    private readonly Utf8SinkBindings _bindings;
    private bool _isTagOpen;
    private bool _isStarted;

    /// <summary>A sink to UTF-8 bytes.</summary>
    /// <param name="utf8">Where they go.</param>
    /// <param name="options">The form; null for the canonical one.</param>
    public Utf8Sink(IBufferWriter<byte> utf8, XmlFormatOptions? options = null)
        : this(utf8, options, "utf-8")
    {
    }

    /// <param name="utf8">Where the bytes go.</param>
    /// <param name="options">The form; null for the canonical one.</param>
    /// <param name="encoding">What an XML declaration says of the encoding; null for nothing.</param>
    internal Utf8Sink(IBufferWriter<byte> utf8, XmlFormatOptions? options, string? encoding)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        _options = options ?? XmlFormatOptions.Canonical;
        _encoding = encoding;
        _quote = (byte)_options.Quote;
        _indentation = _options.Indentation is ['\t', ..] ? (byte)'\t' : (byte)' ';
        _indentationLength = _options.Indentation?.Length ?? 0;
        _isCanonicalLine = _options.LineEnd.Length == 1 && _indentation == ' ';
        _buffer = new Utf8Buffer(utf8);
        _stack = Utf8SinkStack.Rent();
        _bindings = _stack.Bindings;
        _levels = _stack.Levels;
        _levels[0].IsInline = _options.Indentation is null;
    }

    /// <inheritdoc/>
    public void StartElement(string localName, string ns, string? prefix = null)
    {
        StartLine();
        if (_depth + 1 == _levels.Length)
            GrowLevels();
        bool isInline = _levels[_depth].IsInline;
        ref Utf8SinkLevel level = ref _levels[++_depth];
        level.LocalName = localName;
        level.IsInline = isInline;
        level.FirstBinding = _bindings.Count;
        if (_depth > _deepest)
            _deepest = _depth;
        _buffer.Append((byte)'<');
        if (ns.Length == 0 && _bindings.Count == 0)
        {
            level.Prefix = null;
            level.Namespace = null;
            _buffer.AppendEscaped(localName, isAttribute: false);
        }
        else
        {
            StartElementInScope(ref level, ns, prefix);
        }

        _isTagOpen = true;
    }

    /// <inheritdoc/>
    public void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null)
    {
        if (ns.Length > 0)
        {
            prefix = PrefixForAttribute(ns, prefix);
            _buffer.Append((byte)' ');
            _buffer.AppendEscaped(prefix, isAttribute: false);
            _buffer.Append((byte)':');
            _buffer.AppendEscaped(localName, isAttribute: false);
            _buffer.Append((byte)'=');
            _buffer.AppendQuoted(value, _quote);
        }
        else
        {
            _buffer.AppendAttribute(localName, value, _quote);
        }
    }

    /// <inheritdoc/>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        _levels[_depth].IsInline = true;
        if (text.IsEmpty)
            return;
        CloseTag();
        _buffer.AppendEscaped(text, isAttribute: false);
    }

    /// <inheritdoc/>
    public void Node(scoped in XmlKeptNode node)
    {
        if (node.JoinsPrevious)
            CloseTag();
        else
            StartLine();
        if (node.Kind == XmlContentKind.Element)
            ElementNode(node);
        else
            _buffer.Append(node.Utf8);
    }

    /// <inheritdoc/>
    public void FullEndElement()
    {
        CloseTag();
        EndElement();
    }

    /// <inheritdoc/>
    public void EndElement()
    {
        ref Utf8SinkLevel level = ref _levels[_depth--];
        if (_isTagOpen)
        {
            _buffer.Append(_options.SpaceInEmptyElement ? " />"u8 : "/>"u8);
            _isTagOpen = false;
        }
        else
        {
            if (!level.IsInline)
                NewLine();
            _buffer.Append("</"u8);
            if (level.Prefix is { Length: > 0 } prefix)
            {
                _buffer.AppendEscaped(prefix, isAttribute: false);
                _buffer.Append((byte)':');
            }

            _buffer.AppendEscaped(level.LocalName, isAttribute: false);
            _buffer.Append((byte)'>');
        }

        _bindings.RemoveFrom(level.FirstBinding);
    }

    /// <summary>Ends the document and passes on what is left of it.</summary>
    public void Complete()
    {
        if (_isStarted && _options.FinalLineEnd)
            _buffer.Append(LineEnd);
        _buffer.Complete();
    }

    /// <summary>Passes on what there is of a document that cannot be written further.</summary>
    /// <param name="isInTag">Whether it ends in a start tag.</param>
    /// <returns>The names of the elements that have not ended, the outermost first.</returns>
    internal string[] Abandon(out bool isInTag)
    {
        _buffer.Complete();
        isInTag = _isTagOpen;
        var open = new string[_depth];
        for (int i = 0; i < open.Length; i++)
        {
            Utf8SinkLevel level = _levels[i + 1];
            open[i] = level.Prefix is { Length: > 0 } prefix ? $"{prefix}:{level.LocalName}" : level.LocalName;
        }

        return open;
    }

    /// <summary>Gives back what the sink has borrowed; it is unusable afterwards.</summary>
    public void Dispose()
    {
        if (_levels.Length == 0)
            return;
        _levels = [];
        _stack.Return(_deepest + 1);
    }

    private readonly ReadOnlySpan<byte> LineEnd => _options.LineEnd.Length == 1 ? "\n"u8 : "\r\n"u8;

    /// <summary>Before a node: closes the start tag before it and starts a line, unless white space counts here.</summary>
    private void StartLine()
    {
        CloseTag();
        if (!_isStarted)
            StartDocument();
        else if (!_levels[_depth].IsInline)
            NewLine();
    }

    private void StartDocument()
    {
        _isStarted = true;
        if (!_options.Declaration)
            return;
        _buffer.Append("<?xml version="u8);
        _buffer.AppendQuoted("1.0", _quote);
        if (_encoding is not null)
        {
            _buffer.Append(" encoding="u8);
            _buffer.AppendQuoted(_encoding, _quote);
        }

        _buffer.Append("?>"u8);
        if (!_levels[0].IsInline)
            NewLine();
    }

    private void NewLine()
    {
        int indentation = _depth * _indentationLength;
        if (_isCanonicalLine && indentation < CanonicalLine.Length)
        {
            _buffer.Append(CanonicalLine[..(indentation + 1)]);
            return;
        }

        _buffer.Append(LineEnd);
        _buffer.AppendRepeated(_indentation, indentation);
    }

    private void CloseTag()
    {
        if (!_isTagOpen)
            return;
        _buffer.Append((byte)'>');
        _isTagOpen = false;
    }

    private void GrowLevels()
    {
        Array.Resize(ref _levels, _levels.Length * 2);
        _stack.Levels = _levels;
    }
}
