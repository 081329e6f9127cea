namespace RelaxCodec;

/// <summary>The start tag of a document's root element: enough to tell what kind of document it is before it is read.</summary>
/// <param name="LocalName">The local name.</param>
/// <param name="NamespaceUri">The namespace name; empty for none.</param>
/// <param name="Attributes">The attributes by their names as written, namespace declarations included.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record XmlRootTag(
    string LocalName, string NamespaceUri, IReadOnlyDictionary<string, string> Attributes, int Line, int Column);
