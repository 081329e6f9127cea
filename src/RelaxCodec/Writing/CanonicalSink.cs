using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <summary>
/// A token sink for the canonical form, which is libvirt's: two spaces of indentation, single quotes, <c>/&gt;</c>, the five escapes in text and attribute
/// values alike, no XML declaration, a line feed at the end. An element that holds text is not indented, nor is anything in it.
/// </summary>
public partial struct CanonicalSink : IXmlTokenSink, IDisposable
{
    private const int InitialCapacity = 1024;

    /// <summary>What has gathered is passed on between two tokens, so that no surrogate pair is ever split.</summary>
    private const int FlushLength = 16 * 1024;

    private readonly TextWriter? _writer;
    private readonly IBufferWriter<byte>? _bytes;
    private readonly Stream? _stream;
    private CharBuffer _buffer;
    private Level[] _levels;
    private int _depth;
    private bool _isTagOpen;
    private bool _isStarted;

    // The bindings in scope, the innermost last; null until there is one.
    private List<XmlNamespaceBinding>? _scope;

    /// <summary>A sink whose document is the string that <see cref="Complete"/> returns.</summary>
    public CanonicalSink()
    {
        _buffer = new CharBuffer(InitialCapacity);
        _levels = ArrayPool<Level>.Shared.Rent(16);
        _levels[0] = default;
    }

    /// <summary>A sink to a text.</summary>
    /// <param name="writer">The text; neither flushed nor closed.</param>
    public CanonicalSink(TextWriter writer)
        : this()
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
    }

    /// <summary>A sink to UTF-8 bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    public CanonicalSink(IBufferWriter<byte> utf8)
        : this()
    {
        ArgumentNullException.ThrowIfNull(utf8);
        _bytes = utf8;
    }

    /// <summary>A sink to UTF-8 bytes.</summary>
    /// <param name="stream">The bytes; left open.</param>
    public CanonicalSink(Stream stream)
        : this()
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <inheritdoc/>
    public void StartElement(string localName, string ns, string? prefix = null)
    {
        StartLine();
        _buffer.Append('<');
        if (_depth + 1 == _levels.Length)
            GrowLevels();
        bool isInline = _levels[_depth].IsInline;
        ref Level level = ref _levels[++_depth];
        level = new Level { LocalName = localName, Prefix = "", IsInline = isInline, ScopeStart = _scope?.Count ?? 0 };
        if (ns.Length == 0 && _scope is null)
            _buffer.Append(localName);
        else
            StartElementInScope(ref level, ns, prefix);
        _isTagOpen = true;
    }

    /// <inheritdoc/>
    public void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null)
    {
        CanonicalText.Verify(value);
        if (ns.Length == 0)
        {
            _buffer.Append(' ');
            _buffer.Append(localName);
        }
        else
        {
            prefix = PrefixForAttribute(ns, prefix);
            _buffer.Append(' ');
            _buffer.Append(prefix);
            _buffer.Append(':');
            _buffer.Append(localName);
        }

        _buffer.Append("='");
        CanonicalText.AppendAttributeValue(ref _buffer, value);
        _buffer.Append('\'');
    }

    /// <inheritdoc/>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        CanonicalText.Verify(text);
        _levels[_depth].IsInline = true;
        if (text.IsEmpty)
            return;
        CloseTag();
        CanonicalText.AppendText(ref _buffer, text);
    }

    /// <inheritdoc/>
    public void Node(scoped XmlKeptNode node)
    {
        if (!node.JoinsPrevious)
            StartLine();
        ElementNode(node);
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
        ref Level level = ref _levels[_depth--];
        if (_isTagOpen)
        {
            _buffer.Append("/>");
            _isTagOpen = false;
        }
        else
        {
            if (!level.IsInline)
                NewLine();
            _buffer.Append("</");
            if (level.Prefix.Length > 0)
            {
                _buffer.Append(level.Prefix);
                _buffer.Append(':');
            }

            _buffer.Append(level.LocalName);
            _buffer.Append('>');
        }

        _scope?.RemoveRange(level.ScopeStart, _scope.Count - level.ScopeStart);
    }

    /// <summary>Ends the document and passes on what is left of it.</summary>
    /// <returns>The document, if it goes nowhere else; else empty.</returns>
    public string Complete()
    {
        if (_isStarted)
            _buffer.Append('\n');
        if (_writer is null && _bytes is null && _stream is null)
            return _buffer.ToString();
        Flush();
        return "";
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        _buffer.Return();
        Level[] levels = _levels;
        _levels = [];
        if (levels.Length > 0)
            ArrayPool<Level>.Shared.Return(levels, clearArray: true);
    }

    /// <summary>Before a node: closes the start tag before it and starts a line, unless white space counts here.</summary>
    private void StartLine()
    {
        CloseTag();
        if (_buffer.Length >= FlushLength)
            Flush();
        if (!_isStarted)
            _isStarted = true;
        else if (!_levels[_depth].IsInline)
            NewLine();
    }

    private void NewLine()
    {
        _buffer.Append('\n');
        _buffer.AppendRepeated(' ', _depth * 2);
    }

    private void CloseTag()
    {
        if (!_isTagOpen)
            return;
        _buffer.Append('>');
        _isTagOpen = false;
    }

    private void Flush()
    {
        if (_writer is not null)
        {
            _writer.Write(_buffer.Written);
        }
        else if (_bytes is not null)
        {
            Encoding.UTF8.GetBytes(_buffer.Written, _bytes);
        }
        else if (_stream is not null)
        {
            byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_buffer.Length));
            _stream.Write(bytes, 0, Encoding.UTF8.GetBytes(_buffer.Written, bytes));
            ArrayPool<byte>.Shared.Return(bytes);
        }
        else
        {
            return;
        }

        _buffer.Clear();
    }

    private void GrowLevels()
    {
        Level[] larger = ArrayPool<Level>.Shared.Rent(_levels.Length * 2);
        _levels.CopyTo(larger, 0);
        ArrayPool<Level>.Shared.Return(_levels, clearArray: true);
        _levels = larger;
    }

    /// <summary>An element that has been started; the first is the document.</summary>
    private struct Level
    {
        public string LocalName;
        public string Prefix;

        /// <summary>White space counts: nothing in it is put on lines of its own.</summary>
        public bool IsInline;

        /// <summary>How many bindings were in scope before it.</summary>
        public int ScopeStart;
    }
}
