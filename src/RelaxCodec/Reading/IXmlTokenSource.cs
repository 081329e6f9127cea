namespace RelaxCodec;

/// <summary>
/// A stream of XML tokens in document order, the seam between the codec and a reader of characters or bytes. Implemented by structs, so
/// that generated parsers are specialised for each. Names are spans of UTF-16; a source over bytes widens them.
/// Errors of well-formedness are thrown, as <see cref="System.Xml.XmlException"/> or as <see cref="XmlCodecException"/> with RX001 (RX002 for a document
/// type declaration).
/// </summary>
public interface IXmlTokenSource
{
    /// <summary>The kind of the current token.</summary>
    XmlTokenKind Kind { get; }

    /// <summary>The local name of the current element, attribute or processing instruction.</summary>
    ReadOnlySpan<char> LocalName { get; }

    /// <summary>The name of the current element or attribute as written, with its prefix: one string for one name, as far as the source can.</summary>
    string GetName();

    /// <summary>The prefix of the current element or attribute; empty for none.</summary>
    ReadOnlySpan<char> Prefix { get; }

    /// <summary>The namespace name of the current element or attribute; empty for none.</summary>
    ReadOnlySpan<char> NamespaceUri { get; }

    /// <summary>Whether the current start tag is an empty-element tag, so that no end tag token follows.</summary>
    bool IsEmptyElement { get; }

    /// <summary>How many attributes the current start tag has, namespace declarations included.</summary>
    int AttributeCount { get; }

    /// <summary>The value of the current attribute, or the characters of the current text, CDATA, comment or processing instruction; valid until the next move.</summary>
    ReadOnlySpan<char> Value { get; }

    /// <summary>The same as <see cref="Value"/>, as a string.</summary>
    string GetString();

    /// <summary>The line on which the current token or attribute starts, from 1; 0 if unknown.</summary>
    int Line { get; }

    /// <summary>The column, in UTF-16, at which the current token (its <c>&lt;</c>) or the name of the current attribute starts, from 1; 0 if unknown.</summary>
    int Column { get; }

    /// <summary>Where the current tag stands in the characters of the document, if the source has these; else -1.</summary>
    /// <returns>A number that means something to <see cref="GetSourceText"/> alone.</returns>
    int GetSourcePosition();

    /// <summary>The characters of the document as they were written, line ends excepted (XML 1.0, 2.11), up to the end of the current tag.</summary>
    /// <param name="start">What <see cref="GetSourcePosition"/> has returned at the first tag, and not -1.</param>
    string GetSourceText(int start);

    /// <summary>Moves to the next token; from an attribute, past its start tag.</summary>
    /// <returns>False at the end of the document.</returns>
    bool Read();

    /// <summary>Moves to the next attribute of the start tag, the first if the start tag itself is current.</summary>
    /// <returns>False after the last; the next move is then <see cref="Read"/> or <see cref="MoveToElement"/>.</returns>
    bool MoveToNextAttribute();

    /// <summary>Moves to the attribute of this name in no namespace.</summary>
    /// <param name="localName">The name.</param>
    /// <returns>False if there is none; the start tag stays current.</returns>
    bool MoveToAttribute(string localName);

    /// <summary>Moves from an attribute back to its start tag.</summary>
    void MoveToElement();
}
