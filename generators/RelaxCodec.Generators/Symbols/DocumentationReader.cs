using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the summary of a documentation comment as plain text.</summary>
internal static class DocumentationReader
{
    public static string? Read(ISymbol symbol, CancellationToken cancellation)
    {
        string? xml = symbol.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (string.IsNullOrEmpty(xml))
            return null;
        try
        {
            XElement? summary = XElement.Parse(xml).DescendantsAndSelf("summary").FirstOrDefault();
            if (summary is null)
                return null;
            var text = new StringBuilder();
            Append(text, summary);
            string[] words = text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            return words.Length == 0 ? null : string.Join(" ", words);
        }
        catch (XmlException)
        {
            return null; // Half-typed; the compiler says so itself.
        }
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText characters)
                text.Append(characters.Value);
            else if (node is XElement child && child.IsEmpty)
                text.Append(Name(child));
            else if (node is XElement nested)
                Append(text, nested);
            if (node is XElement { Name.LocalName: "para" or "br" or "item" })
                text.Append(' ');
        }
    }

    // Of <see cref="M:A.B.C(System.Int32)"/> the name C, of <paramref name="x"/> the name x, of <see langword="null"/> the word.
    private static string Name(XElement element)
    {
        if (element.Attribute("cref")?.Value is not { } cref)
            return element.Attributes().FirstOrDefault()?.Value ?? "";
        int end = cref.IndexOfAny(['(', '`', '{']);
        string name = end < 0 ? cref : cref.Substring(0, end);
        return name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1);
    }
}
