using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec;

/// <summary>What generated formatters write to: a token sink with numbers, datatypes and kept content.</summary>
/// <typeparam name="TSink">The kind of token sink.</typeparam>
/// <param name="sink">The sink.</param>
public ref struct XmlOutput<TSink>(TSink sink)
    where TSink : struct, IXmlTokenSink, allows ref struct
{
    private TSink _sink = sink;

    /// <summary>The token sink.</summary>
    [UnscopedRef]
    public ref TSink Sink => ref _sink;

    /// <summary>See docs/architecture.md.</summary>
    public void StartElement(string name, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void StartElement(string name, string ns, XmlContent? kept) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void EndElement() => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, string value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(string value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, string value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, ReadOnlySpan<char> value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(ReadOnlySpan<char> value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, ReadOnlySpan<char> value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, byte value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(byte value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, byte value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, sbyte value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(sbyte value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, sbyte value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, short value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(short value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, short value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, ushort value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(ushort value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, ushort value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, int value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(int value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, int value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, uint value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(uint value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, uint value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, long value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(long value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, long value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute(string name, ulong value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text(ulong value) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element(string name, ulong value, string ns = "") => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Attribute<TValue, TDatatype>(string name, TValue value, string ns = "") where TDatatype : IXmlDatatype<TValue> => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Text<TValue, TDatatype>(TValue value) where TDatatype : IXmlDatatype<TValue> => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void Element<TValue, TDatatype>(string name, TValue value, string ns = "") where TDatatype : IXmlDatatype<TValue> => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool KeptAttribute(XmlContent? kept, int slot) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeptAttributes(XmlContent? kept) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeptBefore(XmlContent? kept, int slot, int index = 0, object? child = null) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public bool Replaces(XmlContent? kept, int slot) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeptAfter(XmlContent? kept, int slot, int count) => throw new NotImplementedException();

    /// <summary>See docs/architecture.md.</summary>
    public void KeptRest(XmlContent? kept) => throw new NotImplementedException();
}
