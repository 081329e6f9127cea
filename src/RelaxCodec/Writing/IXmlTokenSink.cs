namespace RelaxCodec;

/// <summary>Where generated formatters write tokens. The sink owns the lexical form: quotes, escapes, indentation.</summary>
public interface IXmlTokenSink
{
    /// <summary>Starts an element.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name; the sink finds the prefix in scope, or declares one.</param>
    void StartElement(string localName, string ns);

    /// <summary>Writes an attribute of the element that was just started.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    /// <param name="value">Its value, not escaped.</param>
    void Attribute(string localName, string ns, ReadOnlySpan<char> value);

    /// <summary>Declares a prefix on the element that was just started.</summary>
    /// <param name="prefix">The prefix; empty for the default namespace.</param>
    /// <param name="ns">The namespace name.</param>
    void NamespaceDeclaration(string prefix, string ns);

    /// <summary>Writes character data.</summary>
    /// <param name="text">The characters, not escaped.</param>
    void Text(ReadOnlySpan<char> text);

    /// <summary>Writes a node that is XML already: a kept element, comment or processing instruction, on a line of its own where the form has lines.</summary>
    /// <param name="xml">The XML.</param>
    void Raw(ReadOnlySpan<char> xml);

    /// <summary>Ends the innermost element.</summary>
    void EndElement();
}
