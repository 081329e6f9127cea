using System.Xml;

namespace RelaxCodec;

/// <summary>One kept node: what a model cannot hold, as it stood in the document.</summary>
public sealed class XmlContentItem
{
    private readonly string? _xml;

    internal XmlContentItem(XmlContentKind kind, XmlContentOrigin origin, string? xml = null)
    {
        Kind = kind;
        Origin = origin;
        _xml = xml;
    }

    /// <summary>What kind of node it is.</summary>
    public XmlContentKind Kind { get; }

    /// <summary>What the schema says of it.</summary>
    public XmlContentOrigin Origin { get; }

    /// <summary>The prefix of an element or attribute, or the prefix that a namespace declaration declares; else empty.</summary>
    public string Prefix { get; internal init; } = "";

    /// <summary>The local name of an element or attribute, or the target of a processing instruction; else empty.</summary>
    public string LocalName { get; internal init; } = "";

    /// <summary>The namespace name of an element or attribute, or the one that is declared; else empty.</summary>
    public string NamespaceUri { get; internal init; } = "";

    /// <summary>The value of an attribute, the characters of text, of a comment or of a processing instruction; empty for an element.</summary>
    public string Value { get; internal init; } = "";

    /// <summary>
    /// The XML of an element, text, comment or processing instruction; empty for what stands in a start tag. An element has the characters of the document
    /// (line ends as XML passes them on), unless it was read from an <see cref="XmlReader"/> or made in code: then it is in the canonical lexical form.
    /// </summary>
    public string Xml => _xml ?? Kind switch
    {
        XmlContentKind.Text => CanonicalText.Escape(Value),
        XmlContentKind.Comment => $"<!--{Value}-->",
        XmlContentKind.ProcessingInstruction => Value.Length == 0 ? $"<?{LocalName}?>" : $"<?{LocalName} {Value}?>",
        _ => "",
    };

    /// <summary>The line, from 1; 0 if it was not read.</summary>
    public int Line { get; internal init; }

    /// <summary>The column, from 1; 0 if it was not read.</summary>
    public int Column { get; internal init; }

    /// <summary>Where in its element the item stands.</summary>
    internal XmlContentPlace Place { get; set; }

    /// <summary>The slot of the member that the item stands before, or whose value it is; -1 for none.</summary>
    internal int Slot { get; set; } = -1;

    /// <summary>The index in the list of the slot; -1 where the slot is not a list.</summary>
    internal int Index { get; set; } = -1;

    /// <summary>The object that the item stands before, if it is in a list of objects.</summary>
    internal object? Child { get; set; }

    /// <summary>Whether the item is what the document has in place of the member's value.</summary>
    internal bool IsValue { get; init; }

    /// <summary>The bindings that a kept element takes from its ancestors; null if it takes none.</summary>
    internal XmlNamespaceBinding[]? Inherited { get; init; }

    /// <summary>A reader over a kept node, before the first token. It knows the prefixes that ancestors of a kept element declare.</summary>
    /// <exception cref="InvalidOperationException">The item is an attribute or namespace declaration.</exception>
    public XmlReader CreateReader()
    {
        if (Place == XmlContentPlace.StartTag)
            throw new InvalidOperationException("An attribute has no XML of its own: see Value.");

        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        foreach (XmlNamespaceBinding binding in Inherited ?? [])
            namespaces.AddNamespace(binding.Prefix, binding.NamespaceUri);

        // What is kept was within the limits when it was read.
        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(new StringReader(Xml), settings, new XmlParserContext(names, namespaces, null, XmlSpace.None));
    }

    /// <summary>The XML of a kept element in the canonical lexical form.</summary>
    internal string ToCanonicalXml()
    {
        using XmlReader reader = CreateReader();
        return XmlCodec.Canonicalize(reader);
    }

    /// <summary>The XML of a node or the name and value of what stands in a start tag.</summary>
    public override string ToString() => Kind switch
    {
        XmlContentKind.Attribute => $"{(Prefix.Length == 0 ? LocalName : $"{Prefix}:{LocalName}")}='{CanonicalText.EscapeAttribute(Value)}'",
        XmlContentKind.NamespaceDeclaration => $"{(Prefix.Length == 0 ? "xmlns" : $"xmlns:{Prefix}")}='{CanonicalText.EscapeAttribute(NamespaceUri)}'",
        _ => Xml,
    };
}
