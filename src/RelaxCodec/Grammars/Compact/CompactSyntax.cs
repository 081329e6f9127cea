using System.Xml.Linq;

namespace RelaxCodec;

/// <summary>A schema in the XML syntax becomes one in the compact syntax (RELAX NG Compact Syntax, 2 and 4).</summary>
internal sealed partial class CompactSyntax
{
    private readonly CompactPrefixes _prefixes;

    private CompactSyntax(XElement grammar) => _prefixes = new CompactPrefixes(grammar);

    /// <summary>The text of a schema.</summary>
    /// <param name="grammar">The <c>grammar</c>.</param>
    /// <exception cref="InvalidOperationException">It holds what is no RELAX NG, or what the compact syntax has no place for.</exception>
    public static string Of(XElement grammar)
    {
        var syntax = new CompactSyntax(grammar);
        var lines = new List<Layout>();
        foreach (string declaration in syntax._prefixes.Declarations)
            lines.AddRange([declaration, Layout.LineEnd]);
        if (lines.Count > 0)
            lines.Add(Layout.LineEnd);
        return Layout.Of([.. lines, syntax.Components(grammar), Layout.LineEnd]).ToString();
    }

    private static InvalidOperationException NoPlace(XElement element) => new(
        $"The element '{element.Name.LocalName}' in '{element.Parent?.Name.LocalName}' of {Where(element)} cannot be written "
            + "in the compact syntax.");

    private static string Where(XElement element) =>
        element.Ancestors().FirstOrDefault(static ancestor => ancestor.Term == "define") is { } define
            ? $"the define '{define.Token("name")}'"
            : "the grammar";

    private Layout Components(XElement grammar)
    {
        var parts = new List<Layout>();
        foreach (XElement component in grammar.Elements()
            .Where(component => component.Term.Length > 0 || !LeadingAnnotations(grammar).Contains(component)))
        {
            if (parts.Count > 0)
                parts.AddRange([Layout.LineEnd, Layout.LineEnd]);
            parts.Add(Annotated(component, Component(component)));
        }

        return Layout.Of(parts);
    }

    private Layout Component(XElement component) => component.Term switch
    {
        "" => AnnotationElement(component),
        "start" => Define("start", component),
        "define" => Define(CompactLiteral.Identifier(component.Token("name")!), component),
        "div" => Block("div", Components(component)),
        _ => throw NoPlace(component),
    };

    private Layout Define(string name, XElement define)
    {
        string assign = define.Token("combine") switch { "choice" => "|=", "interleave" => "&=", _ => "=" };
        return Layout.Group($"{name} {assign}", Layout.Indented(2, Layout.Space, Content(define, Binding.Loose)));
    }

    private static Layout Block(Layout head, Layout components) =>
        Layout.Of(head, " {", Layout.Indented(2, Layout.LineEnd, components), Layout.LineEnd, "}");

    /// <summary>The patterns in an element, as one.</summary>
    private Layout Content(XElement parent, Binding place)
    {
        XElement? nameClass = parent.NameClass;
        XElement[] patterns = [.. parent.Terms.Where(child => child != nameClass)];
        return patterns switch
        {
            [] when parent.Term == "attribute" => "text",
            [] => throw new InvalidOperationException($"The element '{parent.Term}' of {Where(parent)} has no pattern in it."),
            [var only] => Pattern(only, place),
            _ => Place(Operands(patterns, "group"), Binding.Loose, place),
        };
    }

    private Layout Pattern(XElement pattern, Binding place)
    {
        if (pattern.Term is "group" or "choice" or "interleave" && !IsAnnotated(pattern) && pattern.Terms.Count() == 1)
            return Content(pattern, place);

        (Layout layout, Binding binding) = Bare(pattern);
        if (HasLeadingAnnotations(pattern))
        {
            layout = Annotated(pattern, Place(layout, binding, Binding.Primary));
            binding = Binding.Primary;
        }

        Layout[] following = [.. FollowingAnnotations(pattern)];
        if (following.Length > 0)
        {
            layout = Layout.Of([Place(layout, binding, Binding.Operand), Layout.Indented(2, following)]);
            binding = Binding.Operand;
        }

        return Place(layout, binding, place);
    }

    // Without its annotations.
    private (Layout Layout, Binding Binding) Bare(XElement pattern)
    {
        switch (pattern.Term)
        {
            case "element" or "attribute":
                return (Braces(Layout.Of($"{pattern.Term} ", NameClass(pattern)), Content(pattern, Binding.Loose)), Binding.Primary);
            case "mixed" or "list":
                return (Braces(pattern.Term, Content(pattern, Binding.Loose)), Binding.Primary);
            case "group" or "choice" or "interleave":
                return (Operands(pattern.Terms, pattern.Term), Binding.Loose);
            case "optional":
                return (Layout.Of(Content(pattern, Binding.Primary), "?"), Binding.Operand);
            case "zeroOrMore":
                return (Layout.Of(Content(pattern, Binding.Primary), "*"), Binding.Operand);
            case "oneOrMore":
                return (Layout.Of(Content(pattern, Binding.Primary), "+"), Binding.Operand);
            case "text" or "empty" or "notAllowed":
                return (pattern.Term, Binding.Primary);
            case "ref":
                return (CompactLiteral.Identifier(pattern.Token("name")!), Binding.Primary);
            case "parentRef":
                return ($"parent {CompactLiteral.Identifier(pattern.Token("name")!)}", Binding.Primary);
            case "grammar":
                return (Block("grammar", Components(pattern)), Binding.Primary);
            case "value":
                return (Value(pattern), Binding.Primary);
            case "data":
                return Data(pattern);
            case "externalRef":
                throw new InvalidOperationException(
                    $"{Where(pattern)} refers to '{pattern.Token("href")}': a grammar that is composed of fragments has no address that "
                        + "this could be relative to.");
            default:
                throw NoPlace(pattern);
        }
    }

    private static Layout Braces(Layout head, Layout content) =>
        Layout.Group(head, " {", Layout.Indented(2, Layout.Space, content), Layout.Space, "}");

    private static Layout Place(Layout layout, Binding binding, Binding place)
    {
        if (binding >= place)
            return layout;
        return layout.IsBroken
            ? Layout.Of("(", Layout.Indented(2, Layout.LineEnd, layout), Layout.LineEnd, ")")
            : Layout.Group("(", Layout.Indented(1, layout), ")");
    }

    private Layout Operands(IEnumerable<XElement> patterns, string term)
    {
        Layout[] operands = [.. patterns.SelectMany(pattern => Flattened(pattern, term))
            .Select(pattern => Pattern(pattern, Binding.Operand))];
        // Documentation stands on lines of its own, and an operator before it would be lost there.
        bool leads = term != "group" && !operands.Any(static operand => operand.IsDocumented);
        string symbol = term switch { "choice" => "|", "interleave" => "&", _ => "," };
        var parts = new List<Layout>();
        foreach (Layout operand in operands)
        {
            if (parts.Count == 0)
                parts.Add(operand);
            else if (leads)
                parts.AddRange([Layout.Space, symbol + " ", Layout.Indented(2, operand)]);
            else
                parts.AddRange([term == "group" ? symbol : " " + symbol, Layout.Space, operand]);
        }

        // Alternatives may fit on a line where what is around them does not.
        return term == "choice" ? Layout.Group(parts) : Layout.Of(parts);
    }

    // The operators are associative.
    private static IEnumerable<XElement> Flattened(XElement pattern, string term) =>
        pattern.Term == term && !IsAnnotated(pattern) ? pattern.Terms.SelectMany(child => Flattened(child, term)) : [pattern];
}
