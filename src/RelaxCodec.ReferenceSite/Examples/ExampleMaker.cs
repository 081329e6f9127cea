using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>
/// Makes an instance of an element that is valid in the newest release: what has to be there, and of what may be there as much as shows
/// what the element is for. It is valid by construction.
/// </summary>
internal sealed class ExampleMaker(DefineSet defines, PageCatalog pages)
{
    private const int Optionals = 3;

    private readonly PatternCosts _costs = new(defines);
    private readonly SampleText _texts = new(defines);

    /// <summary>The example of an element; null where none can end.</summary>
    public XElement? Of(PageKey page)
    {
        if (_costs.Of(page.Element.Content) >= PatternCosts.Endless)
            return null;
        var plain = new Instance(page.Element.Name.Name, isNewToo: false);
        Add(page.Element.Content, plain, isOwn: true);
        if (!plain.Element.IsEmpty || plain.Element.HasAttributes)
            return plain.Element;
        // Everything in it has come later: then show that.
        var newer = new Instance(page.Element.Name.Name, isNewToo: true);
        Add(page.Element.Content, newer, isOwn: true);
        return newer.Element;
    }

    /// <param name="pattern">What to add.</param>
    /// <param name="instance">What to add it to.</param>
    /// <param name="isOwn">Whether it is of the element that the example is of; what is in others is as short as can be.</param>
    private void Add(Pattern pattern, Instance instance, bool isOwn)
    {
        if (!PatternCosts.IsThere(pattern))
            return;
        switch (pattern)
        {
            case not null when IsText(pattern):
                instance.Element.Add(_texts.Of(pattern, instance.Element.Name.LocalName));
                break;
            case ElementPattern element:
                var child = new Instance(element.Name.Name, isNewToo: false);
                Add(element.Content, child, isOwn: false);
                instance.Element.Add(child.Element);
                break;
            case AttributePattern attribute:
                instance.Element.SetAttributeValue(attribute.Name.Name, _texts.Of(attribute.Value, attribute.Name.Name.LocalName));
                break;
            case ReferencePattern reference when defines.Find(reference.Define) is { } define:
                Add(define.Body, instance, isOwn);
                break;
            case RepeatedPattern repeated:
                if (PatternCosts.IsRequired(repeated) || (isOwn && IsShown(repeated.Content, instance)))
                    Add(repeated.Content, instance, isOwn);
                break;
            case CompositePattern { Kind: CompositeKind.Choice } choice:
                Add(Choose(choice, isOwn), instance, isOwn);
                break;
            case CompositePattern composite:
                foreach (Pattern item in composite.Items)
                    Add(item, instance, isOwn);
                break;
        }
    }

    // Of several datatypes that a text may be of, the text looks best in any of them.
    private bool IsText(Pattern pattern) => pattern switch
    {
        DataPattern or ValuePattern or ListPattern or LeafPattern { Kind: LeafKind.Text } => true,
        ReferencePattern reference => defines.Find(reference.Define) is not null && defines.KindOf(reference.Define) == DefineKind.Datatype,
        CompositePattern { Kind: CompositeKind.Choice } choice => choice.Items.All(IsText),
        _ => false,
    };

    // What has always been there is what most documents have. One that may be repeated has its first.
    private bool IsShown(Pattern content, Instance instance)
    {
        ReleaseSpan span = content.Span;
        if (!PatternCosts.IsThere(content) || (span.Since is not null && !instance.IsNewToo) || _costs.Of(content) >= PatternCosts.Endless)
            return false;
        return content switch
        {
            AttributePattern { Name.IsOpen: false } => instance.Attributes++ < Optionals,
            ElementPattern { Name.IsOpen: false } => instance.Children++ < Optionals,
            ReferencePattern reference when pages.Of(reference.Define) is not null => instance.Children++ < Optionals,
            _ => false,
        };
    }

    private Pattern Choose(CompositePattern choice, bool isOwn)
    {
        Pattern[] items = [.. choice.Items.Where(item => PatternCosts.IsThere(item) && _costs.Of(item) < PatternCosts.Endless)];
        return isOwn ? items.FirstOrDefault(static item => item.Span.Since is null) ?? items[0] : items.MinBy(_costs.Of)!;
    }

    /// <summary>An element that is being made.</summary>
    private sealed class Instance(XName name, bool isNewToo)
    {
        public XElement Element { get; } = new(name);

        public bool IsNewToo { get; } = isNewToo;

        public int Attributes { get; set; }

        public int Children { get; set; }
    }
}
