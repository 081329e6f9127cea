using System.Text;
using System.Xml;

namespace RelaxCodec;

/// <summary>One kept node: what a model cannot hold, as it stood in the document.</summary>
public sealed class XmlContentItem
{
    private readonly XmlKeptEntry _entry;
    private readonly XmlKeptBytes _bytes;

    internal XmlContentItem(in XmlKeptEntry entry, XmlKeptBytes bytes, XmlNamespaceScope? scope)
    {
        _entry = entry;
        _bytes = bytes;
        Scope = scope;
    }

    /// <summary>What kind of node it is.</summary>
    public XmlContentKind Kind => _entry.Kind;

    /// <summary>What the schema says of it.</summary>
    public XmlContentOrigin Origin => _entry.Origin;

    /// <summary>The prefix of an element or attribute, or the prefix that a namespace declaration declares; else empty.</summary>
    public string Prefix => Kind == XmlContentKind.NamespaceDeclaration ? DeclaredPrefix : _entry.Name?.Prefix ?? "";

    /// <summary>The local name of an element or attribute, or the target of a processing instruction; else empty.</summary>
    public string LocalName => Kind == XmlContentKind.NamespaceDeclaration ? "" : _entry.Name?.Local ?? "";

    /// <summary>The namespace name of an element or attribute, or the one that is declared; else empty.</summary>
    public string NamespaceUri => _entry.NamespaceUri;

    /// <summary>
    /// The value of an attribute, the characters of text, of a comment or of a processing instruction; empty for an element.
    /// </summary>
    public string Value => field ??= Kind switch
    {
        XmlContentKind.Attribute or XmlContentKind.ChildAttribute => Decoded,
        XmlContentKind.Text => XmlMarkup.IsCData(Utf8) ? XmlMarkup.OfCData(Utf8) : XmlMarkup.OfText(Utf8),
        XmlContentKind.Comment => XmlMarkup.OfComment(Utf8),
        XmlContentKind.ProcessingInstruction => XmlMarkup.OfProcessingInstruction(Utf8).Data,
        _ => "",
    };

    /// <summary>
    /// The XML of an element, text, comment or processing instruction; empty for what stands in a start tag. An element has the characters
    /// of the document (line ends as XML passes them on), unless it was read from an <see cref="XmlReader"/> or made in code: then it is in
    /// the canonical lexical form.
    /// </summary>
    public string Xml => field ??= IsInStartTag ? "" : Decoded;

    /// <summary>The line, from 1; 0 if it was not read.</summary>
    public int Line => _entry.Line;

    /// <summary>The column, from 1; 0 if it was not read.</summary>
    public int Column => _entry.Column;

    internal XmlKeptEntry Entry => _entry;

    internal ReadOnlySpan<byte> Utf8 => _bytes.Utf8.AsSpan(_entry.Start, _entry.Length);

    /// <summary>The bindings in force where it was read.</summary>
    internal XmlNamespaceScope? Scope { get; }

    private bool IsInStartTag => Kind is XmlContentKind.Attribute or XmlContentKind.NamespaceDeclaration or XmlContentKind.ChildAttribute;

    private string DeclaredPrefix => _entry.Name!.Prefix.Length == 0 ? "" : _entry.Name.Local;

    private string Decoded => Encoding.UTF8.GetString(Utf8);

    /// <summary>
    /// A reader over a kept node, before the first token. It knows the prefixes that ancestors of a kept element declare.
    /// </summary>
    /// <exception cref="InvalidOperationException">The item is an attribute or namespace declaration.</exception>
    public XmlReader CreateReader()
    {
        if (IsInStartTag)
            throw new InvalidOperationException("An attribute has no XML of its own: see Value.");
        return XmlNamespaceScope.CreateReader(Scope, Xml);
    }

    /// <summary>The XML of a node or the name and value of what stands in a start tag.</summary>
    public override string ToString() => Kind switch
    {
        XmlContentKind.NamespaceDeclaration => $"{_entry.Name}='{CanonicalText.EscapeAttribute(NamespaceUri)}'",
        XmlContentKind.Attribute or XmlContentKind.ChildAttribute => $"{_entry.Name}='{CanonicalText.EscapeAttribute(Value)}'",
        _ => Xml,
    };
}
