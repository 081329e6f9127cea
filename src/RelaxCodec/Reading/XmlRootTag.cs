namespace RelaxCodec;

/// <summary>The start tag of a document's root element: enough to tell what kind of document it is before it is read.</summary>
public sealed class XmlRootTag
{
    private readonly Dictionary<string, string> _attributes = [];

    /// <summary>The local name.</summary>
    public required string LocalName { get; init; }

    /// <summary>The namespace name; empty for none.</summary>
    public required string NamespaceUri { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The attributes, by the name as written.</summary>
    public IReadOnlyDictionary<string, string> Attributes => _attributes;
}
