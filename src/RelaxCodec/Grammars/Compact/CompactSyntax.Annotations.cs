using System.Text;
using System.Xml.Linq;

namespace RelaxCodec;

/// <content>Annotations (RELAX NG Compact Syntax, 3): before what they say something of, or with <c>>></c> behind it.</content>
internal sealed partial class CompactSyntax
{
    private static readonly XName Documentation = XName.Get("documentation", RelaxNg.CompatibilityAnnotations);

    /// <summary>Whether it can be written as <c>##</c> comments, which stand before all other annotations.</summary>
    public static bool IsPlainDocumentation(XElement element)
    {
        if (element.Name != Documentation
            || element.HasElements
            || element.Attributes().Any(static attribute => !attribute.IsNamespaceDeclaration))
            return false;
        return element.ElementsBeforeSelf().LastOrDefault() switch
        {
            null => element.Parent is { IsNameClass: false },
            { Term: "" } annotation => IsPlainDocumentation(annotation),
            var previous => previous.IsTextual && !previous.IsNameClass,
        };
    }

    private static bool IsAnnotated(XElement element) =>
        HasLeadingAnnotations(element) || (!element.IsTextual && AnnotationsBehind(element).Any());

    private static bool HasLeadingAnnotations(XElement element) => element.AnnotationAttributes.Any() || LeadingAnnotations(element).Any();

    private static IEnumerable<XElement> LeadingAnnotations(XElement element) =>
        element.IsTextual ? AnnotationsBehind(element) : element.Elements().TakeWhile(static child => child.Term.Length == 0);

    private static IEnumerable<XElement> AnnotationsBehind(XElement element) =>
        element.ElementsAfterSelf().TakeWhile(static sibling => sibling.Term.Length == 0);

    private IEnumerable<Layout> FollowingAnnotations(XElement element) =>
        element.IsTextual
            ? []
            : AnnotationsBehind(element).Select(annotation => Layout.Of(Layout.Space, ">> ", AnnotationElement(annotation)));

    private Layout Annotated(XElement element, Layout layout)
    {
        XElement[] leading = [.. LeadingAnnotations(element)];
        var lines = new List<string>();
        foreach (XElement documentation in leading.Where(IsPlainDocumentation))
        {
            // An empty line between them, or they would be one.
            if (lines.Count > 0)
                lines.Add("");
            lines.AddRange(
                documentation.Value.Split('\n').Select(static line => line.Length == 0 ? "##" : $"## {CompactLiteral.Escape(line)}"));
        }

        Layout[] others = [
            .. element.AnnotationAttributes.Select(AnnotationAttribute),
            .. leading.Where(static other => !IsPlainDocumentation(other)).Select(AnnotationElement)
        ];
        if (others.Length > 0)
            layout = Layout.Group(Brackets(others), Layout.Space, layout);
        return lines.Count > 0 ? Layout.Of(Layout.Documentation(lines), layout) : layout;
    }

    private static Layout Brackets(IEnumerable<Layout> annotations) =>
        Layout.Group(
            "[",
            Layout.Indented(2, [.. annotations.SelectMany(static annotation => (Layout[])[Layout.Space, annotation])]),
            Layout.Space,
            "]");

    private Layout AnnotationAttribute(XAttribute attribute) => $"{AnnotationName(attribute.Name)} = {CompactLiteral.Of(attribute.Value)}";

    private Layout AnnotationElement(XElement element)
    {
        var content = new List<Layout>();
        content.AddRange(element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).Select(AnnotationAttribute));
        var text = new StringBuilder();
        foreach (XNode node in element.Nodes())
        {
            if (node is XText characters)
                text.Append(characters.Value);
            if (node is XElement child)
            {
                AddText();
                content.Add(AnnotationElement(child));
            }
        }

        AddText();
        return Layout.Of($"{AnnotationName(element.Name)} ", Brackets(content));

        void AddText()
        {
            if (text.Length > 0)
                content.Add(CompactLiteral.Of(text.ToString()));
            text.Clear();
        }
    }

    private string AnnotationName(XName name) =>
        name.NamespaceName.Length == 0 ? name.LocalName : $"{_prefixes.OfNamespace(name.NamespaceName)}:{name.LocalName}";
}
