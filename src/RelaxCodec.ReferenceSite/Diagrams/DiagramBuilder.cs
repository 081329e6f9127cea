namespace RelaxCodec.ReferenceSite;

/// <summary>Makes diagrams of the content of sections.</summary>
/// <param name="model">What links go to.</param>
/// <param name="page">The page with the sections.</param>
internal sealed class DiagramBuilder(SiteModel model, ElementPage page)
{
    private const int Widest = 700;

    /// <summary>The diagram of a section; null where it has attributes alone, which the table tells as well.</summary>
    /// <param name="section">The section.</param>
    public DiagramNode? Of(PageSection section) => Build(section.Content, isAlternative: false, Widest);

    private DiagramNode? Build(Pattern pattern, bool isAlternative, int widest)
    {
        switch (pattern)
        {
            case AttributePattern attribute:
                return isAlternative ? Attribute(attribute) : null;
            case ElementPattern element:
                return model.Catalog.Of(element) is { } key
                    ? new DiagramBox(DiagramBoxKind.Element, key.LocalName, SitePaths.Page(key), pattern.Span)
                    : new DiagramBox(DiagramBoxKind.Text, "any element", null, pattern.Span);
            case ReferencePattern reference:
                return Reference(reference);
            case DataPattern data:
                return new DiagramBox(DiagramBoxKind.Text, data.Type, null, data.Span);
            case ValuePattern value:
                return new DiagramBox(DiagramBoxKind.Text, $"\"{value.Value}\"", null, value.Span);
            case ListPattern list:
                return new DiagramBox(DiagramBoxKind.Text, "list", null, list.Span);
            case LeafPattern { Kind: LeafKind.Text }:
                return new DiagramBox(DiagramBoxKind.Text, "text", null, pattern.Span);
            case LeafPattern:
                return isAlternative ? new DiagramSkip() : null;
            case RepeatedPattern repeated:
                return Repeated(repeated, isAlternative, widest);
            case CompositePattern { Kind: CompositeKind.Choice } choice:
                return Choice(choice, isAlternative, widest);
            case CompositePattern composite:
                DiagramNode[] parts =
                [
                    .. composite.Items.Select(item => Build(item, isAlternative, widest - 40)).OfType<DiagramNode>()
                        .Where(static part => part is not DiagramSkip),
                ];
                return parts switch
                {
                    [] => isAlternative ? new DiagramSkip() : null,
                    [var only] => Dated(only, composite.Span),
                    _ when composite.Kind == CompositeKind.Interleave =>
                        Dated(new DiagramInterleave(parts, widest, composite.Span), composite.Span),
                    _ => Dated(new DiagramSequence(parts, widest), composite.Span),
                };
            default:
                return null;
        }
    }

    private static DiagramNode Dated(DiagramNode node, ReleaseSpan span) => span.IsAlways ? node : new DiagramDated(node, span);

    private DiagramNode? Repeated(RepeatedPattern repeated, bool isAlternative, int widest)
    {
        if (Build(repeated.Content, isAlternative, widest - 60) is not { } content || content is DiagramSkip)
            return null;
        return repeated.Occurrence switch
        {
            Occurrence.Optional => new DiagramOptional(content),
            Occurrence.OneOrMore => new DiagramLoop(content),
            _ => new DiagramOptional(new DiagramLoop(content)),
        };
    }

    private DiagramNode? Choice(CompositePattern choice, bool isAlternative, int widest)
    {
        if (choice.Items.Count > 1 && choice.Items.All(static item => item is ValuePattern))
            return new DiagramBox(DiagramBoxKind.Text, Values(choice), null, choice.Span);
        bool isOne = choice.Items.Count == 1;
        DiagramNode[] branches = [.. choice.Items.Where(static item => item is not LeafPattern { Kind: LeafKind.NotAllowed })
            .Select(item => Build(item, isAlternative || !isOne, widest - 60) ?? new DiagramSkip())];
        DiagramNode[] drawn = [.. branches.Where(static branch => branch is not DiagramSkip)];
        if (drawn.Length == 0)
            return null;
        DiagramNode all = Dated(drawn.Length == 1 ? drawn[0] : new DiagramChoice(drawn), choice.Span);
        return drawn.Length < branches.Length && all is not DiagramOptional ? new DiagramOptional(all) : all;
    }

    private DiagramBox Reference(ReferencePattern reference)
    {
        if (model.Catalog.Of(reference.Define) is { } key)
            return new DiagramBox(DiagramBoxKind.Element, key.LocalName, SitePaths.Page(key), reference.Span);
        return model.Defines.KindOf(reference.Define) switch
        {
            DefineKind.Group => new DiagramBox(
                DiagramBoxKind.Section,
                page.SectionOf(reference.Define).Title,
                "#" + Uri.EscapeDataString(reference.Define),
                reference.Span),
            DefineKind.Open => new DiagramBox(DiagramBoxKind.Text, "anything", null, reference.Span),
            _ => new DiagramBox(DiagramBoxKind.Text, reference.Define, null, reference.Span),
        };
    }

    private static string Values(CompositePattern choice) =>
        string.Join(" | ", choice.Items.Select(static item => ((ValuePattern)item).Value));

    private static DiagramBox Attribute(AttributePattern attribute)
    {
        string name = attribute.Name.IsOpen ? "any attribute" : "@" + attribute.Name.Name.LocalName;
        string value = attribute.Value switch
        {
            ValuePattern only => $"=\"{only.Value}\"",
            CompositePattern { Kind: CompositeKind.Choice } choice when choice.Items.All(static item => item is ValuePattern) =>
                $"=\"{Values(choice)}\"",
            _ => "",
        };
        return new DiagramBox(DiagramBoxKind.Attribute, name + value, null, attribute.Span);
    }
}
