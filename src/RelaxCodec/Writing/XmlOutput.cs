using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>What generated formatters write to: a token sink with numbers, datatypes and kept content.</summary>
/// <typeparam name="TSink">The kind of token sink.</typeparam>
public ref partial struct XmlOutput<TSink>
    where TSink : struct, IXmlTokenSink, allows ref struct
{
    /// <summary>Room for most values of datatypes; longer ones go through a rented array.</summary>
    private const int ValueOnStack = 64;

    private readonly XmlKeptTrace? _trace;

    // From this depth on more is to be done than counting.
    private readonly int _deep;
    private readonly int _maxDepth;
    private TSink _sink;
    private int _depth;

    // The names of the innermost elements, each at its depth modulo the length; null until it gets deep.
    private string[]? _innermost;

    // Which kept nodes of the elements being written have been written.
    private XmlKeptProgress? _progress;

    // The content and the anchor whose attributes the next element has to have.
    private XmlContent? _childAttributes;
    private int _childAnchor;

    // Null until one is preferred.
    private XmlPrefixList? _prefixes;

    // Of the elements being written those that may be in several namespaces, and where they are; null until there is one.
    private Stack<(int Depth, string Namespace)>? _chosen;

    // The kept declarations of the element that was just started have been written: a prefix must not be declared twice.
    private bool _hasDeclarations;

    // The element that is started next is nil, whatever it was when it was read.
    private bool _isNil;

    /// <summary>An output at the start of a document, or where the sink is.</summary>
    /// <param name="sink">The sink.</param>
    /// <param name="options">The limit of depth and the prefixes, which are not the sink's business; null for the defaults.</param>
    public XmlOutput(TSink sink, XmlFormatOptions? options = null)
    {
        options ??= XmlFormatOptions.Canonical;
        _sink = sink;
        _maxDepth = options.Depth;
        Release = options.Release?.Packed ?? ulong.MaxValue;
        _deep = Math.Min(DeepEnoughToAsk, Math.Max(1, _maxDepth - NamesToTell));
        if (options.HasPrefixes)
        {
            foreach ((string ns, string prefix) in options.Prefixes)
                PreferPrefix(prefix, ns);
        }
    }

    /// <summary>An output that tells what it writes of what was kept.</summary>
    internal XmlOutput(TSink sink, XmlKeptTrace trace)
    {
        _sink = sink;
        _trace = trace;
        Release = ulong.MaxValue;
        _maxDepth = int.MaxValue;
        _deep = DeepEnoughToAsk;
    }

    /// <summary>The token sink.</summary>
    [UnscopedRef]
    public ref TSink Sink => ref _sink;

    /// <summary>The release in whose form is written (<see cref="XmlRelease.Packed"/>); that of the newest is higher than any.</summary>
    public readonly ulong Release { get; }

    /// <summary>Starts an element.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StartElement(string name, string ns = "")
    {
        Enter(name);
        _hasDeclarations = false;
        _trace?.Start();
        if (_childAttributes is not null)
            StartWithAttributes(name, ns);
        else
            _sink.StartElement(name, ns, _prefixes is null || ns.Length == 0 ? null : PrefixFor(ns));
    }

    /// <summary>Starts the element of an object.</summary>
    /// <param name="name">Its local name; its namespace is none.</param>
    /// <param name="it">The object.</param>
    /// <returns>What reading kept of the element.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public XmlContent? StartElement(string name, IXmlNode it)
    {
        StartElement(name);
        return it.Content;
    }

    /// <summary>
    /// Starts the element of an object that is in a namespace or has attributes that are: the kept declarations come first, so that the
    /// prefixes that were read are used again.
    /// </summary>
    /// <param name="name">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <param name="it">The object.</param>
    /// <returns>What reading kept of the element.</returns>
    public XmlContent? StartElement(string name, string ns, IXmlNode it)
    {
        XmlContent? kept = it.Content;
        Enter(name);
        _trace?.Start();
        _sink.StartElement(name, ns, kept?.PrefixOf(ns) ?? PrefixFor(ns));
        KeptDeclarations(kept);
        _hasDeclarations = true;
        return kept;
    }

    /// <summary>Ends the innermost element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndElement()
    {
        _sink.EndElement();
        Leave();
    }

    /// <summary>Ends the innermost element, after all that was kept of it and has not been written.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndElement(XmlContent? kept)
    {
        if (kept is not null)
            KeptRest(kept);
        EndElement();
    }

    /// <summary>The same with an end tag, also where the element has no content (<see cref="FullEndElementAttribute"/>).</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void FullEndElement(XmlContent? kept)
    {
        KeptRest(kept);
        _sink.FullEndElement();
        Leave();
    }

    /// <summary>
    /// Begins mixed content, after the attributes: its white space counts, so from here to the element's end tag none is added.
    /// </summary>
    public void BeginMixed() => _sink.Text(default); // No text, but its effect.

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value; null, as in an object that was read without it (RX013), writes nothing.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, string? value, string ns = "")
    {
        if (value is not null)
            SinkAttribute(name, ns, value);
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, scoped ReadOnlySpan<char> value, string ns = "") => SinkAttribute(name, ns, value);

    /// <summary>Writes an attribute.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute<TValue, TFormatter>(string name, TValue value, string ns = "")
        where TFormatter : IXmlFormatter<TValue>
    {
        Span<char> characters = stackalloc char[ValueOnStack];
        if (TFormatter.TryFormat(value, characters, out int length))
        {
            SinkAttribute(name, ns, characters[..length]);
            return;
        }

        char[] rented = FormatLong<TValue, TFormatter>(value, out length);
        SinkAttribute(name, ns, rented.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>Writes character data.</summary>
    /// <param name="value">The characters; null is the same as none.</param>
    public void Text(string? value) => _sink.Text(value);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The characters.</param>
    public void Text(scoped ReadOnlySpan<char> value) => _sink.Text(value);

    /// <summary>Writes character data.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="value">The value.</param>
    public void Text<TValue, TFormatter>(TValue value)
        where TFormatter : IXmlFormatter<TValue>
    {
        Span<char> characters = stackalloc char[ValueOnStack];
        if (TFormatter.TryFormat(value, characters, out int length))
        {
            _sink.Text(characters[..length]);
            return;
        }

        char[] rented = FormatLong<TValue, TFormatter>(value, out length);
        _sink.Text(rented.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value; null, as in an object that was read without it (RX013), writes nothing.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, string? value, string ns = "")
    {
        if (value is not null)
            Element(name, value.AsSpan(), ns);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, scoped ReadOnlySpan<char> value, string ns = "")
    {
        StartElement(name, ns);
        _sink.Text(value);
        EndElement();
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element<TValue, TFormatter>(string name, TValue value, string ns = "")
        where TFormatter : IXmlFormatter<TValue>
    {
        StartElement(name, ns);
        Text<TValue, TFormatter>(value);
        EndElement();
    }

    /// <summary>Gives back what the output has borrowed; it is unusable afterwards.</summary>
    internal void Return()
    {
        _prefixes?.Return();
        _prefixes = null;
        _progress?.Return();
        _progress = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Leave()
    {
        _depth--;
        if (_chosen is not null)
            LeaveNamespaces();
        _trace?.End();
        _progress?.Leave(_depth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static char[] FormatLong<TValue, TFormatter>(TValue value, out int length)
        where TFormatter : IXmlFormatter<TValue>
    {
        char[] rented = ArrayPool<char>.Shared.Rent(ValueOnStack * 4);
        while (!TFormatter.TryFormat(value, rented, out length))
        {
            int longer = checked(rented.Length * 2);
            ArrayPool<char>.Shared.Return(rented);
            rented = ArrayPool<char>.Shared.Rent(longer);
        }

        return rented;
    }
}
