namespace RelaxCodec;

/// <summary>
/// A stream of XML tokens in document order, the seam between the codec and a reader of characters or bytes. Implemented by structs, so
/// that generated parsers are specialised for each. A source refuses what is not well-formed, and start tags with more attributes than its
/// limit allows, by an <see cref="XmlCodecException"/> with RX001, RX002 (a document type declaration) or RX003 and the path <c>/</c>, or
/// by a <see cref="System.Xml.XmlException"/>. One of your own is read by <see cref="XmlCodec.Parse{T, TSource}"/>.
/// </summary>
public interface IXmlTokenSource
{
    /// <summary>The kind of the current token.</summary>
    XmlTokenKind Kind { get; }

    /// <summary>The name of the current element, attribute or processing instruction.</summary>
    XmlName Name { get; }

    /// <summary>
    /// The namespace name of the current element or attribute; empty for none. Namespace declarations are attributes of the namespace that
    /// XML has for them.
    /// </summary>
    string NamespaceUri { get; }

    /// <summary>Whether the current element or attribute is in no namespace.</summary>
    bool IsUnqualified { get; }

    /// <summary>Whether the current start tag is an empty-element tag, so that no end tag token follows.</summary>
    bool IsEmptyElement { get; }

    /// <summary>
    /// The value of the current attribute, or the characters of the current text, CDATA, comment or processing instruction; valid until the
    /// next move.
    /// </summary>
    ReadOnlySpan<char> Value { get; }

    /// <summary>The same as <see cref="Value"/>, as a string.</summary>
    string GetString();

    /// <summary>Where the current token (its <c>&lt;</c>) or the name of the current attribute starts.</summary>
    XmlPosition Position { get; }

    /// <summary>Moves to the next token; from an attribute, past its start tag.</summary>
    /// <returns>False at the end of the document.</returns>
    bool Read();

    /// <summary>Moves to the next token that is more than white space; from an attribute, past its start tag.</summary>
    /// <returns>False at the end of the document.</returns>
    bool ReadPastWhiteSpace();

    /// <summary>Moves to the next attribute of the start tag, the first if the start tag itself is current.</summary>
    /// <returns>False after the last; the next move is then <see cref="Read"/> or <see cref="MoveToElement"/>.</returns>
    bool MoveToNextAttribute();

    /// <summary>Moves from an attribute back to its start tag.</summary>
    void MoveToElement();

    /// <summary>Holds on to the bytes of the document from the start of the current token on, up to <see cref="EndSlice"/>.</summary>
    /// <returns>False if the source has no bytes.</returns>
    bool TryBeginSlice();

    /// <summary>
    /// The bytes, in UTF-8 and otherwise as they are written, from where the slice began to the end of the current token; valid until the
    /// next move.
    /// </summary>
    ReadOnlySpan<byte> EndSlice();
}
