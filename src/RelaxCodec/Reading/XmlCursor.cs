using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec;

/// <summary>What generated parsers read from: a token source with the path, limits, problems, kept content and positions that every source needs alike.</summary>
/// <typeparam name="TSource">The kind of token source.</typeparam>
/// <param name="source">The source, at a start tag.</param>
/// <param name="context">What the reading shares.</param>
public ref struct XmlCursor<TSource>(TSource source, XmlReadContext context)
    where TSource : struct, IXmlTokenSource, allows ref struct
{
    private TSource _source = source;

    /// <summary>The token source.</summary>
    [UnscopedRef]
    public ref TSource Source => ref _source;

    /// <summary>What the reading shares.</summary>
    public XmlReadContext Context { get; } = context;

    /// <summary>The value of the current attribute; valid until the next move.</summary>
    public ReadOnlySpan<char> Value => _source.Value;

    /// <summary>See docs/architecture.md.</summary>
    public ReadOnlySpan<char> NameIn(string ns) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Enter(IXmlNode it) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool MoveToNextAttribute() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public string GetString() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool TryPeekAttribute(string name, out ReadOnlySpan<char> value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void BadAttribute(int slot, string expected) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void UnknownAttribute(string allowed) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeepAttribute() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool MoveToNextChild() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool MoveToNextNode() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool BeginChild(int slot, bool present) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool BeginItem(int slot, int index) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeepElement() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void UnknownElement(string allowed) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void UnknownCase(string attribute, string allowed) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public ReadOnlySpan<char> ReadText() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public string ReadTextString() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool TryReadSimple(int slot, out ReadOnlySpan<char> text) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void BadElement(int slot, string expected) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void BadText(string expected) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool TryReadEmpty(int slot) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void OutOfOrder(string before) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void MissingAttribute(string name) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void MissingElement(string name) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void MissingText(string expected) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Missing(string what) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Excess(string what) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Leave(IXmlNode it) => throw new NotImplementedException();
}
