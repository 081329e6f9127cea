using System.Text;

namespace RelaxCodec.ReferenceSite;

/// <summary>Makes the sections of pages.</summary>
internal sealed class PageSections(DefineSet defines, PageCatalog pages)
{
    private const string Content = ".content";

    private readonly ValueTypes _types = new(defines);

    /// <summary>The sections of a page, the element itself first.</summary>
    public IReadOnlyList<PageSection> Of(PageKey page)
    {
        var plan = new SectionPlan(defines, page.Element.Content);
        HashSet<string> apart = [.. plan.Sections];
        var spans = new Dictionary<string, ReleaseSpan>(StringComparer.Ordinal);
        var contents = new List<(string? Define, Pattern Content)> { (null, Expand(page.Element.Content, apart, spans)) };
        foreach (string name in plan.Sections)
            contents.Add((name, Expand(defines.Find(name)!.Body, apart, spans)));

        int cases = plan.Sections.Count(plan.IsCase);
        // What is shared comes last.
        return [.. contents.OrderBy(content => content.Define is { } shared && !plan.IsCase(shared)).Select(SectionOf)];

        PageSection SectionOf((string? Define, Pattern Content) content)
        {
            if (content.Define is not { } name)
                return Section(SectionKind.Element, "", page.IsDefine ? page.Define : null, ReleaseSpan.Always, content.Content);
            ReleaseSpan span = spans.GetValueOrDefault(name);
            return plan.IsCase(name)
                ? Section(SectionKind.Case, CaseTitle(name, content.Content), defines.Find(name), span, content.Content)
                : Section(SectionKind.Shared, SharedTitle(name, IsInAll(name)), defines.Find(name), span, content.Content);
        }

        bool IsInAll(string name) => contents.Count(other => References(other.Content, name)) >= Math.Max(cases, 2);
    }

    private PageSection Section(SectionKind kind, string title, Define? define, ReleaseSpan span, Pattern content)
    {
        var reader = new SectionReader(pages, _types);
        reader.Read(content);
        string anchor = kind == SectionKind.Element ? "" : define!.Name;
        return new PageSection(kind, anchor, title, define, span, content, reader.Attributes, reader.Children, reader.Text);
    }

    // Puts groups in the place of what refers to them, and notes since when those that stay apart are there.
    private Pattern Expand(Pattern pattern, HashSet<string> apart, Dictionary<string, ReleaseSpan> spans)
    {
        switch (pattern)
        {
            case ReferencePattern { Define: var name } when apart.Contains(name):
                spans[name] = spans.TryGetValue(name, out ReleaseSpan known) ? known.Or(pattern.Span) : pattern.Span;
                return pattern;
            case ReferencePattern { Define: var name } when defines.KindOf(name) == DefineKind.Group:
                Pattern body = Expand(defines.Find(name)!.Body, apart, spans);
                return body with { Span = body.Span.Within(pattern.Span) };
            case CompositePattern composite:
                return composite with
                {
                    Items = [.. composite.Items.SelectMany(item => Flatten(composite.Kind, Expand(item, apart, spans)))],
                };
            case RepeatedPattern repeated:
                return repeated with { Content = Expand(repeated.Content, apart, spans) };
            default:
                return pattern;
        }
    }

    // Operators are associative, and a group of attributes and one other pattern has no order.
    private static IEnumerable<Pattern> Flatten(CompositeKind kind, Pattern item)
    {
        if (item is not CompositePattern { Span.IsAlways: true } inner)
            return [item];
        bool isWithoutOrder = kind != CompositeKind.Choice && inner.Kind != CompositeKind.Choice && inner.Items.Count(HasOrder) <= 1;
        return inner.Kind == kind || isWithoutOrder ? inner.Items : [item];
    }

    private static bool HasOrder(Pattern pattern) => pattern switch
    {
        AttributePattern => false,
        RepeatedPattern repeated => HasOrder(repeated.Content),
        _ => true,
    };

    private static bool References(Pattern content, string name) =>
        content.All.Any(pattern => pattern is ReferencePattern reference && reference.Define == name);

    // The attribute that tells it from the others, or else its name.
    private string CaseTitle(string name, Pattern content)
    {
        foreach (AttributePattern attribute in Required(content))
        {
            ValueType type = _types.Of(attribute.Value);
            string[] values = [.. type.Literals];
            if (values.Length > 0 && values.Length == type.Terms.Count)
                return $"{attribute.Name.Name.LocalName}=\"{string.Join(" | ", values)}\"";
        }

        return Words(name);
    }

    private static IEnumerable<AttributePattern> Required(Pattern pattern) => pattern switch
    {
        AttributePattern attribute => [attribute],
        CompositePattern { Kind: not CompositeKind.Choice } composite => composite.Items.SelectMany(Required),
        _ => [],
    };

    private static string SharedTitle(string name, bool isInAll) =>
        name.EndsWith(".shared", StringComparison.Ordinal) ? (isInAll ? "In every case" : "In several cases") : Words(name);

    // BridgeInterface.content: bridge interface.
    private static string Words(string define)
    {
        string name = define.EndsWith(Content, StringComparison.Ordinal) ? define[..^Content.Length] : define;
        var words = new StringBuilder();
        foreach (char c in name)
        {
            bool isNewWord = words.Length > 0 && char.IsUpper(c) && char.IsLower(words[^1]);
            words.Append(isNewWord ? " " : "").Append(c == '.' ? ' ' : isNewWord ? char.ToLowerInvariant(c) : c);
        }

        return words.ToString();
    }
}
