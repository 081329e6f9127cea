using System.Xml.Linq;

namespace RelaxCodec.Oracles;

/// <summary>A RELAX NG schema with one form for what the XML syntax can write in several: equal texts are equal schemas.</summary>
/// <remarks>Only what does not change the meaning is made equal: shorthands, inheritance of attributes, associativity.</remarks>
public static class CanonicalSchema
{
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    /// <summary>The canonical text, a line for each tag, and more where a text has more.</summary>
    public static string[] Lines(string rng) =>
        Of(XElement.Parse(rng, LoadOptions.PreserveWhitespace)).ToString(SaveOptions.DisableFormatting)
            .Replace("><", ">\n<", StringComparison.Ordinal)
            .Split('\n');

    private static XElement Of(XElement element)
    {
        if (!IsPattern(element))
            return Annotation(element);

        string term = element.Name.LocalName;
        var result = new XElement(element.Name, Attributes(element));
        if (term is "value" or "param" or "name")
        {
            result.Value = term == "name" ? Local(element.Value) : element.Value;
            return result;
        }

        List<XElement> content = [.. element.Elements().Select(Of)];
        if (element.Attribute("name") is { } name && term is "element" or "attribute")
        {
            string ns = Namespace(element, name.Value)
                ?? (term == "attribute" ? element.Attribute("ns")?.Value ?? "" : Inherited(element, "ns"));
            content.Insert(
                content.TakeWhile(static child => !IsPattern(child)).Count(),
                new XElement(Rng + "name", new XAttribute("ns", ns), Local(name.Value)));
        }

        if (term is "element" or "attribute" or "define" or "start" or "optional" or "zeroOrMore" or "oneOrMore" or "mixed" or "list"
            or "except")
            WrapRest(element, content);
        if (term is "choice" or "group" or "interleave")
            content = [.. content.SelectMany((child, i) => IsNestedIn(content, i, element) ? child.Elements() : [child])];
        // One alternative is none, unless something is said of it.
        if (term is "choice" or "group" or "interleave" && content.Count == 1 && !result.HasAttributes)
            return content[0];
        result.Add(content);
        return result;
    }

    // Several patterns are a group; several exceptions, a choice.
    private static void WrapRest(XElement element, List<XElement> content)
    {
        string term = element.Name.LocalName;
        int start = content.TakeWhile(static child => !IsPattern(child)).Count();
        if (term is "element" or "attribute")
            start += 1 + content.Skip(start + 1).TakeWhile(static child => !IsPattern(child)).Count();
        List<XElement> rest = content[start..];
        if (rest.Count == 0 && term == "attribute")
            content.Add(new XElement(Rng + "text"));
        if (rest.Count(IsPattern) < 2)
            return;
        content.RemoveRange(start, rest.Count);
        var all = new XElement(Rng + (term == "except" ? "choice" : "group"));
        all.Add(rest.SelectMany((child, i) => IsNestedIn(rest, i, all) ? child.Elements() : [child]));
        content.Add(all);
    }

    private static bool IsNestedIn(List<XElement> siblings, int index, XElement parent) =>
        siblings[index].Name == parent.Name && IsPlain(siblings, index);

    // Without annotations: neither its own nor behind it.
    private static bool IsPlain(List<XElement> siblings, int index) =>
        !siblings[index].HasAttributes && siblings[index].Elements().FirstOrDefault() is { } first && IsPattern(first)
        && (index + 1 == siblings.Count || IsPattern(siblings[index + 1]));

    private static IEnumerable<XAttribute> Attributes(XElement element)
    {
        foreach (XAttribute attribute in element.Attributes()
            .Where(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length > 0)
            .OrderBy(a => a.Name.ToString(), StringComparer.Ordinal))
            yield return attribute;
        string term = element.Name.LocalName;
        if (term is "define" or "ref" or "parentRef" or "param")
            yield return new XAttribute("name", element.Attribute("name")!.Value.Trim());
        if (element.Attribute("combine") is { } combine)
            yield return combine;
        if (term is "name" or "nsName")
            yield return new XAttribute("ns", (term == "name" ? Namespace(element, element.Value) : null) ?? Inherited(element, "ns"));
        if (term is "data" or "value")
        {
            yield return new XAttribute("type", element.Attribute("type")?.Value ?? "token");
            yield return new XAttribute("datatypeLibrary", element.Attribute("type") is null ? "" : Inherited(element, "datatypeLibrary"));
        }
    }

    private static XElement Annotation(XElement element) => new(
        element.Name,
        element.Attributes().Where(static a => !a.IsNamespaceDeclaration).OrderBy(static a => a.Name.ToString(), StringComparer.Ordinal),
        element.Nodes().Where(node => !element.HasElements || node is not XText text || !string.IsNullOrWhiteSpace(text.Value))
            .Select(static node => node is XElement child ? Annotation(child) : node));

    private static bool IsPattern(XElement element) => element.Name.Namespace == Rng;

    private static string Inherited(XElement element, string name) =>
        element.AncestorsAndSelf().Attributes(name).FirstOrDefault()?.Value ?? "";

    private static string Local(string name) => name.Trim()[(name.Trim().IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string? Namespace(XElement context, string name) =>
        name.Trim().Split(':') is [var prefix, _] ? context.GetNamespaceOfPrefix(prefix)!.NamespaceName : null;
}
