namespace RelaxCodec.ReferenceSite;

/// <summary>Reads attributes, elements and text off the content of a section.</summary>
internal sealed class SectionReader(PageCatalog pages, ValueTypes types)
{
    private readonly List<AttributeRow> _attributes = [];
    private readonly List<ChildRow> _children = [];
    private readonly List<Pattern> _text = [];

    /// <summary>The attributes, those that have to be there first.</summary>
    public IReadOnlyList<AttributeRow> Attributes => [.. _attributes.OrderBy(static row => row.Presence != Presence.Required)];

    /// <summary>The elements, in the order of the grammar.</summary>
    public IReadOnlyList<ChildRow> Children => _children;

    /// <summary>The text; null where there is none.</summary>
    public ValueType? Text => _text switch
    {
        [] => null,
        [var only] => types.Of(only),
        _ => types.Of(new CompositePattern(CompositeKind.Choice, _text, ReleaseSpan.Always)),
    };

    /// <summary>Reads a pattern of the section.</summary>
    public void Read(Pattern content) => Read(content, new Place(Presence.Required, ReleaseSpan.Always, false, content.Span));

    private void Read(Pattern pattern, Place place)
    {
        switch (pattern)
        {
            case AttributePattern attribute:
                Add(attribute, place);
                break;
            case ElementPattern element when pages.Of(element) is { } page:
                Add(page, place);
                break;
            case ReferencePattern reference when pages.Of(reference.Define) is { } page:
                Add(page, place);
                break;
            case DataPattern or ValuePattern or ListPattern or LeafPattern { Kind: LeafKind.Text }:
                _text.Add(pattern);
                break;
            case ReferencePattern reference when types.IsText(reference.Define):
                _text.Add(pattern);
                break;
            case RepeatedPattern repeated:
                bool isRepeated = place.IsRepeated || repeated.Occurrence is Occurrence.ZeroOrMore or Occurrence.OneOrMore;
                Presence presence = place.Presence == Presence.Required && repeated.Occurrence != Occurrence.OneOrMore
                    ? Presence.Optional : place.Presence;
                // What an optional says of releases is about it being optional, not about being there.
                Read(repeated.Content, new Place(presence, repeated.Span, isRepeated, repeated.Content.Span.Within(place.Span)));
                break;
            case CompositePattern { Kind: CompositeKind.Choice } choice:
                bool hasNone = choice.Items.Any(static item => item is LeafPattern { Kind: LeafKind.Empty });
                Pattern[] items =
                    [.. choice.Items.Where(static item => item is not LeafPattern { Kind: LeafKind.Empty or LeafKind.NotAllowed })];
                Presence ofItem = items.Length > 1 ? Presence.Alternative
                    : hasNone && place.Presence == Presence.Required ? Presence.Optional : place.Presence;
                foreach (Pattern item in items)
                    Read(item, place with { Presence = ofItem, Span = item.Span.Within(place.Span) });

                break;
            case CompositePattern composite:
                foreach (Pattern item in composite.Items)
                    Read(item, place with { Span = item.Span.Within(place.Span) });
                break;
        }
    }

    private void Add(AttributePattern attribute, Place place)
    {
        var row = new AttributeRow(
            attribute.Name.Name,
            attribute.Name.IsOpen,
            place.Presence,
            place.OptionalIn,
            types.Of(attribute.Value),
            attribute.Default ?? DocumentedDefault.In(attribute.Documentation),
            attribute.Documentation,
            place.Span);
        // Alternatives often have the same attribute in them.
        int same = _attributes.FindIndex(known =>
            known.Name == row.Name && known.Documentation == row.Documentation && known.Type.ToString() == row.Type.ToString());
        if (same < 0)
            _attributes.Add(row);
        else
            _attributes[same] = _attributes[same] with { Presence = Presence.Alternative, Span = _attributes[same].Span.Or(row.Span) };
    }

    private void Add(PageKey page, Place place)
    {
        int same = _children.FindIndex(row => row.Page == page);
        if (same < 0)
            _children.Add(new ChildRow(page, place.Presence, place.OptionalIn, place.IsRepeated, place.Span));
        else
            _children[same] = _children[same] with { Presence = Presence.Alternative, Span = _children[same].Span.Or(place.Span) };
    }

    private readonly record struct Place(Presence Presence, ReleaseSpan OptionalIn, bool IsRepeated, ReleaseSpan Span);
}
