using System.Xml;

namespace RelaxCodec;

/// <summary>One kept node: what a model cannot hold, as it stood in the document.</summary>
public sealed class XmlContentItem
{
    internal XmlContentItem(XmlContentKind kind, XmlContentOrigin origin)
    {
        Kind = kind;
        Origin = origin;
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

    /// <summary>The value of an attribute, the characters of text, a comment or a processing instruction; empty for an element.</summary>
    public string Value { get; internal init; } = "";

    /// <summary>The XML of an element, text, comment or processing instruction, in the canonical lexical form; empty for an attribute.</summary>
    public string Xml { get; internal init; } = "";

    /// <summary>The line, from 1; 0 if it was not read.</summary>
    public int Line { get; internal init; }

    /// <summary>The column, from 1; 0 if it was not read.</summary>
    public int Column { get; internal init; }

    /// <summary>A reader over a kept node, before the first token; prefixes that ancestors declare are known to it.</summary>
    public XmlReader CreateReader() => throw new NotImplementedException();
}
