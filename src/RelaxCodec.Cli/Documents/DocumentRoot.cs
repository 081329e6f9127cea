namespace RelaxCodec.Cli;

/// <summary>What a document says it is, before it is read.</summary>
internal sealed class DocumentRoot
{
    private static readonly string Ours = string.Join(", ", DocumentKind.All.Select(kind => $"<{kind.Name}>"));

    private DocumentRoot(DocumentKind? kind, Problem? problem, string? foreignName = null)
    {
        Kind = kind;
        Problem = problem;
        ForeignName = foreignName;
    }

    /// <summary>The kind of document; null if there is a problem.</summary>
    public DocumentKind? Kind { get; }

    /// <summary>Why it is no document of ours; null if it is one.</summary>
    public Problem? Problem { get; }

    /// <summary>The name of a root element that has nothing to do with us; else null.</summary>
    public string? ForeignName { get; }

    /// <summary>Looks at the start of a document.</summary>
    public static DocumentRoot Of(byte[] content)
    {
        XmlRootTag tag;
        try
        {
            tag = XmlCodec.PeekRoot(new MemoryStream(content, writable: false));
        }
        catch (XmlCodecException e)
        {
            return new DocumentRoot(null, e.Problem);
        }

        if (tag.NamespaceUri.Length > 0 || DocumentKind.Find(tag.LocalName) is not { } kind)
            return new DocumentRoot(null, UnknownRoot(tag), tag.LocalName);
        return HostInterface.IsRoot(tag)
            ? new DocumentRoot(null, HostInterface.Problem(tag.Line, tag.Column))
            : new DocumentRoot(kind, null);
    }

    private static Problem UnknownRoot(XmlRootTag tag)
    {
        string ns = tag.NamespaceUri.Length > 0 ? $" of the namespace '{tag.NamespaceUri}'" : "";
        string expected = ns.Length == 0 && WrappedDocument.InnerName(tag.LocalName) is { } inner
            ? $"libvirt keeps this file for itself; `relaxcodec check` judges the <{inner}> in it"
            : $"expected {Ours}";
        string message = $"the root element is <{tag.LocalName}>{ns}: {expected}";
        return new Problem(SchemaProblem.UnknownRoot, ProblemSeverity.Error, message, tag.Line, tag.Column, $"/{tag.LocalName}");
    }
}
