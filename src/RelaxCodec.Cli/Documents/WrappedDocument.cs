using System.Text;
using System.Xml;

namespace RelaxCodec.Cli;

/// <summary>
/// Files that libvirt keeps for itself (below /run/libvirt and /var/lib/libvirt) have a domain or a network inside another element. That is
/// judged where it stands.
/// </summary>
internal static class WrappedDocument
{
    private static readonly Dictionary<string, string> InnerNames = new(StringComparer.Ordinal)
    {
        ["domstatus"] = "domain",
        ["domainsnapshot"] = "domain",
        ["domaincheckpoint"] = "domain",
        ["networkstatus"] = "network",
    };

    // What libvirt writes for itself into the domain of a domstatus; no schema has it.
    private static readonly string[] OwnElements = ["actual", "privateData", "origstates"];

    /// <summary>The name of the element inside a root element of libvirt's own; null if it is none.</summary>
    public static string? InnerName(string root) => InnerNames.GetValueOrDefault(root);

    /// <summary>
    /// The document with nothing but white space around the element that is judged, so that every place in it stays; the document as it is
    /// if it has none.
    /// </summary>
    public static InputDocument Unwrap(InputDocument document)
    {
        if (document.Root.ForeignName is not { } wrapper || InnerName(wrapper) is not { } inner
            || EncodedText.Of(document.Content)?.Text is not { } text || Span(text, inner) is not { } span)
        {
            return document;
        }

        byte[] content = Encoding.UTF8.GetBytes(Blank(text[..span.Start]) + text[span.Start..span.End] + Blank(text[span.End..]));
        return new InputDocument(document.Name, DocumentRoot.Of(content), content) { Wrapper = wrapper };
    }

    /// <summary>What is left of the problems of what was unwrapped, with their paths in the whole document.</summary>
    public static IReadOnlyList<Problem> Whole(string wrapper, IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => problem with { Path = $"/{wrapper}{problem.Path}" })];

    /// <summary>Whether a problem is about what libvirt keeps for itself.</summary>
    public static bool IsOfOwnElement(Problem problem) =>
        problem.Id == SchemaProblem.UnknownElement && OwnElements.Contains(LastName(problem.Path));

    private static string LastName(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        int index = name.IndexOf('[', StringComparison.Ordinal);
        return index < 0 ? name : name[..index];
    }

    // Where the first child of that name begins and ends; null if there is none, or if it may need a declaration of its parent.
    private static (int Start, int End)? Span(string text, string inner)
    {
        try
        {
            using var reader = new XmlTextReader(new StringReader(text)) { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            reader.MoveToContent();
            bool declares = reader.GetNamespacesInScope(XmlNamespaceScope.Local).Count > 0;
            reader.Read();
            while (!declares && !reader.EOF && reader.Depth > 0)
            {
                if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false, NamespaceURI: "" } && reader.LocalName == inner)
                {
                    int start = Offset(text, reader) - 1;
                    while (reader.Read() && reader.Depth > 1)
                    {
                    }

                    return (start, text.IndexOf('>', Offset(text, reader)) + 1);
                }

                reader.Skip();
            }
        }
        catch (XmlException)
        {
            // Nothing can be told apart in it.
        }

        return null;
    }

    private static int Offset(string text, XmlTextReader reader)
    {
        int start = 0;
        for (int line = 1; line < reader.LineNumber; line++)
        {
            start = text.AsSpan(start).IndexOfAny('\n', '\r') + start;
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
        }

        return start + reader.LinePosition - 1;
    }

    private static string Blank(string text) => string.Create(text.Length, text, static (blank, text) =>
    {
        for (int i = 0; i < blank.Length; i++)
            blank[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    });
}
