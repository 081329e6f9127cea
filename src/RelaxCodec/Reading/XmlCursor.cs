using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <summary>
/// What generated parsers read from: a token source with the path, limits, problems, kept content and positions that every source needs
/// alike. An element is left with its last token current, so that the next <see cref="IXmlTokenSource.Read"/> is always the parent's.
/// </summary>
/// <typeparam name="TSource">The kind of token source.</typeparam>
public ref partial struct XmlCursor<TSource>
    where TSource : struct, IXmlTokenSource, allows ref struct
{
    private readonly XmlReadContext _context;
    private TSource _source;

    // The entered element's end tag is current, or it has none. While a child is current its parent is not at its end, so that one flag
    // does for all.
    private bool _atEnd;

    // Whether the current attribute or start tag is in no namespace, as nearly all are: found once, asked for again by each class of a
    // hierarchy.
    private bool _inNoNamespace;

    // A run of text in mixed content ends at a token that is still to be looked at.
    private bool _isAhead;

    // The namespaces that the element which is entered next may be in; null for one only.
    private string? _among;

    /// <summary>A cursor at the source's current token.</summary>
    /// <param name="source">The source, at the start tag that is read first.</param>
    /// <param name="context">What the reading shares.</param>
    public XmlCursor(TSource source, XmlReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _source = source;
        _context = context;
        _inNoNamespace = source.IsUnqualified;
    }

    /// <summary>
    /// The alternatives that the element that was left last is, as bits by the ordinals of those of its class; all of them if it is none,
    /// which has been reported. Only of a class with <see cref="AlternativesAttribute"/>.
    /// </summary>
    public ulong Alternatives { get; set; }

    /// <summary>The token source.</summary>
    [UnscopedRef]
    public ref TSource Source => ref _source;

    /// <summary>The local name of the current attribute or child if it is in this namespace, else empty.</summary>
    /// <param name="ns">The namespace name; empty for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> NameIn(string ns) =>
        (ns.Length == 0 ? _inNoNamespace : _source.NamespaceUri == ns) ? _source.Name.Local : default;

    /// <summary>Enters the current element.</summary>
    /// <param name="it">The object that is read from it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Enter(IXmlNode it)
    {
        XmlReadContext context = _context;
        ref XmlReadFrame parent = ref context.Top;
        if (parent.HasOpenAnchor)
            SetAnchoredChild(it);
        if (context.Depth >= context.MaxDepth)
            FailTooDeep();

        // Field by field: a new struct would be made on the stack and then be copied, which takes longer than all the rest.
        XmlNamespaceScope? scope = parent.Scope;
        string? ns = parent.Namespace;
        ref XmlReadFrame frame = ref context.Push();
        frame.Name = _source.Name.Written;
        XmlPosition position = _source.Position;
        frame.Line = position.Line;
        frame.Column = position.Column;
        frame.Slot = context.ChildSlot;
        frame.Index = context.ChildIndex;
        frame.Scope = scope;
        frame.FirstEntry = frame.PendingEntry = context.Kept.Count;
        frame.FirstAnchor = context.Kept.AnchorCount;
        frame.HasOpenAnchor = false;
        frame.HasText = false;
        frame.HasBadValue = false;
        frame.HasMisses = false;
        frame.IsOffSequence = false;
        frame.SequenceState = 0;
        frame.Missing = null;
        frame.Namespace = ns;
        frame.OwnNamespace = null;
        if (_among is not null)
            ChooseNamespace(ref frame);
        _atEnd = _source.IsEmptyElement;
        context.ChildSlot = -1;
        context.ChildIndex = -1;
    }

    /// <summary>Leaves the element; what has not been read of it is unknown content.</summary>
    /// <typeparam name="T">The class of the object.</typeparam>
    /// <param name="it">The object that was read from it.</param>
    /// <returns>The object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Leave<T>(T it)
        where T : class, IXmlNode
    {
        XmlReadContext context = _context;
        ref XmlReadFrame frame = ref context.Top;
        if (!_atEnd || frame.HasMisses)
            FinishElement();
        if (context.Kept.Count != frame.FirstEntry || frame.Missing is not null || frame.OwnNamespace is not null)
            it.Content = context.Kept.TakeContent(in frame);
        _atEnd = false;
        context.Depth--;
        return it;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FinishElement()
    {
        while (MoveToNextChild())
            UnknownElement("");
        _context.RemoveMisses();
    }
}
