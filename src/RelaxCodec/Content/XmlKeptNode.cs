namespace RelaxCodec;

/// <summary>A kept node on its way to a sink: its markup as it stood in the document.</summary>
public readonly ref struct XmlKeptNode
{
    internal XmlKeptNode(XmlContentKind kind, ReadOnlySpan<byte> utf8, XmlNamespaceScope? scope, bool joinsPrevious)
    {
        Kind = kind;
        Utf8 = utf8;
        Scope = scope;
        JoinsPrevious = joinsPrevious;
    }

    /// <summary>An element, text (a CDATA section is text, too), a comment or a processing instruction.</summary>
    public XmlContentKind Kind { get; }

    /// <summary>The markup: line ends are line feeds, all else is as it was written. Text is escaped or a CDATA section.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Character data right behind the node before it: nothing may come between.</summary>
    public bool JoinsPrevious { get; }

    /// <summary>The bindings in force where an element was read.</summary>
    internal XmlNamespaceScope? Scope { get; }
}
