namespace RelaxCodec;

/// <summary>Where generated formatters write tokens. The sink owns the lexical form: quotes, escapes, indentation.</summary>
public interface IXmlTokenSink
{
    /// <summary>Starts an element.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name; the sink finds the prefix in scope, or declares one.</param>
    /// <param name="prefix">The prefix that it should have, declared if need be; null if the sink is to choose.</param>
    void StartElement(string localName, string ns, string? prefix = null);

    /// <summary>Writes an attribute of the element that was just started.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    /// <param name="value">Its value, not escaped.</param>
    /// <param name="prefix">The prefix to declare if none in scope means the namespace; null if the sink is to choose.</param>
    void Attribute(string localName, string ns, scoped ReadOnlySpan<char> value, string? prefix = null);

    /// <summary>The prefix in scope that means a namespace, empty if it is the default one; null if there is none.</summary>
    /// <param name="ns">The namespace name.</param>
    string? PrefixOf(string ns);

    /// <summary>Declares a prefix on the element that was just started, unless it has been declared there already.</summary>
    /// <param name="prefix">The prefix; empty for the default namespace.</param>
    /// <param name="ns">The namespace name.</param>
    void NamespaceDeclaration(string prefix, string ns);

    /// <summary>Writes character data. White space in the element counts from now on, even if there are no characters.</summary>
    /// <param name="text">The characters, not escaped.</param>
    void Text(scoped ReadOnlySpan<char> text);

    /// <summary>
    /// Writes a kept element, text, comment or processing instruction; on a line of its own where the form has lines, unless it joins
    /// what is before it.
    /// </summary>
    /// <param name="node">The node.</param>
    void Node(scoped in XmlKeptNode node);

    /// <summary>Ends the innermost element; one that has no content is an empty-element tag.</summary>
    void EndElement();

    /// <summary>Ends the innermost element with an end tag, also where it has no content.</summary>
    void FullEndElement();
}
