using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>
/// The patterns of a class, made once of what was read of it: its defines, and those of its own members, from which it is also told what is
/// missing and what excludes each other.
/// </summary>
internal sealed class ClassPatterns
{
    private readonly ClassModel _class;
    private readonly OpenPatterns _open;
    private readonly MemberPatterns _unordered;

    private ClassPatterns(ClassModel model, EquatableArray<CaseModel> cases)
    {
        _class = model;
        _open = new OpenPatterns(model);
        Own = MemberPatterns.Of(model.Members, model.IsOrdered, _open.Elements);
        _unordered = model.OrderedIn.IsAlways ? Own : MemberPatterns.Of(model.Members, isOrdered: false);
        string name = model.Type.DefineName;
        Content = model.Alternatives is { } elements
                ? OneOf(elements)
            : model.Discriminator is not null
                ? Pattern.Choice([.. cases.Select(c => new RefPattern(c.ContentDefine, c.Type + ".ContentFragment").In(c.Span))])
            : model.IsGroup ? Shared()
            : ContentOfElement();
        Pattern content = Content;
        AlternativeDefines = [.. model.HandedUpChoice is null ? [] : DefinesOf(model.HandedUpChoice)];
        if (model.FixedAttributes.Count > 0)
        {
            ContentDefine = new Define(name + ".content", Content, model.Documentation);
            content = new RefPattern(ContentDefine.Name, model.Type.FullName + ".ContentFragment");
        }

        Pattern whole = AlternativeDefines.Count == 0 ? InElement(content)
            : Pattern.Choice(
                [.. AlternativeDefines.Select((d, i) => new RefPattern(d.Name, $"{model.Type.FullName}.{AlternativeFragment(i)}"))]);
        Whole = new Define(name, whole, ContentDefine is null ? model.Documentation : null);
        if (model is { IsAbstract: true, Shared: { FragmentProperty: "SharedFragment", Define: { } shared } })
            SharedDefine = new Define(shared, Shared(), null);
    }

    /// <summary>The define of the class, the value of <c>Fragment</c>.</summary>
    public Define Whole { get; }

    /// <summary>What stands in the element of the class.</summary>
    public Pattern Content { get; }

    /// <summary>The define of a case's content, the value of <c>ContentFragment</c>; null for a class that is no case.</summary>
    public Define? ContentDefine { get; }

    /// <summary>The defines of the alternatives that owners tell apart, in their order.</summary>
    public IReadOnlyList<Define> AlternativeDefines { get; }

    /// <summary>The define of what derived classes have of it, the value of <c>SharedFragment</c>; null if there is none.</summary>
    public Define? SharedDefine { get; }

    /// <summary>The patterns of the members that the class declares itself.</summary>
    public MemberPatterns Own { get; }

    public static ClassPatterns Of(ClassModel model, EquatableArray<CaseModel> cases) => new(model, cases);

    /// <summary>The choice of some elements, each in the releases that have it.</summary>
    public static Pattern OneOf(EquatableArray<ElementAlternative> elements) =>
        Pattern.Choice([.. elements.Select(e => new RefPattern(e.Define, e.Type + ".Fragment").In(e.Span))]);

    /// <summary>The property that holds the fragment of an alternative.</summary>
    public static string AlternativeFragment(int index) => $"Alternative{index + 1}Fragment";

    // The content once for each alternative, as if the choice had no other.
    private IEnumerable<Define> DefinesOf(string choice)
    {
        string[] names = [.. MemberChoice.Of(_class.Members).First(c => c.Name == choice).Alternatives.Select(a => a.Name)];
        int count = Own.All.OfType<ChoicePattern>().First(c => c.Name == choice).Patterns.Count;
        for (int i = 0; i < count; i++)
        {
            int index = i;
            Pattern content = _class.IsGroup ? Shared(Chosen) : ContentOfElement(Chosen);
            // Documented once: the define of the class says what it is.
            yield return new Define($"{_class.Type.DefineName}.{(i < names.Length ? names[i] : "none")}", InElement(content), null);

            Pattern Chosen(Pattern own) => own is ChoicePattern found && found.Name == choice ? found.Patterns[index] : own;
        }
    }

    // A base class that is a case has its deciding attribute in the content of its own cases.
    private bool IsWhole => _class is { IsAbstract: false, IsGroup: true };

    private IEnumerable<Pattern> FixedAttributes => _class.FixedAttributes.Where(f => f.Values.Count > 0).Select(FixedAttribute);

    private Pattern InElement(Pattern content) =>
        _class.Element is { } element ? new ElementPattern(element with { Namespace = _class.Namespace }, content) : content;

    // What stands in the element: attributes, then text or children.
    private Pattern ContentOfElement(Func<Pattern, Pattern>? chosen = null)
    {
        List<Pattern> parts = [.. FixedAttributes, .. Chosen(Own.Attributes, chosen)];
        if (_class.Text is { Choices.Count: 0 } text)
        {
            parts.AddRange(Inherited);
            parts.AddRange(OpenAttributes);
            parts.Add(MemberPatterns.Text(text));
            return Pattern.Group(parts);
        }

        if (_class.Base is { HasChildren: false })
            parts.AddRange(Inherited);
        parts.AddRange(OpenAttributes);
        parts.AddRange(Arranged(isOrdered => Children(isOrdered, chosen)));
        return Pattern.Group(parts);
    }

    private Pattern? Children(bool isOrdered, Func<Pattern, Pattern>? chosen)
    {
        List<Pattern> children = [.. Chosen(isOrdered ? Own.Children : _unordered.Children, chosen)];
        if (_class.Base is not { HasChildren: false })
            children.InsertRange(isOrdered ? 0 : children.Count, Inherited);
        children.AddRange(OpenContent(isOrdered));
        if (children.Count == 0)
            return null;
        Pattern content = isOrdered ? Pattern.Group(children) : Pattern.Interleave(children);
        return isOrdered && _class.AnyContent is { WithText: true } ? new MixedPattern(content) : content;
    }

    // The order may count in some releases only.
    private IEnumerable<Pattern> Arranged(Func<bool, Pattern?> arrange)
    {
        if (arrange(_class.IsOrdered) is not { } usual)
            return [];
        if (_class.OrderedIn.IsAlways || arrange(false) is not InterleavePattern unordered)
            return [usual];
        return [usual.In(_class.OrderedIn), .. _class.OrderedIn.Complement().Select(unordered.In)];
    }

    // What others inline. Attributes stand in the interleave too, so that none is in a group in an interleave: libxml2 takes that for
    // contiguous.
    private Pattern Shared(Func<Pattern, Pattern>? chosen = null) => Pattern.Group([.. Arranged(isOrdered => Shared(isOrdered, chosen))]);

    private Pattern Shared(bool isOrdered, Func<Pattern, Pattern>? chosen)
    {
        List<Pattern> attributes = [.. IsWhole ? FixedAttributes : [], .. Chosen(Own.Attributes, chosen)];
        List<Pattern> children = [.. Chosen(isOrdered ? Own.Children : _unordered.Children, chosen)];
        (_class.Base is { HasChildren: false } ? attributes : children).InsertRange(0, Inherited);
        if (IsWhole)
        {
            if (_class.Text is { Choices.Count: 0 } text)
                children.Add(MemberPatterns.Text(text));
            attributes.AddRange(OpenAttributes);
            children.AddRange(OpenContent(isOrdered));
        }

        Pattern[] all = [.. attributes, .. children];
        return isOrdered || children.Count == 0 ? Pattern.Group(all) : Pattern.Interleave(all);
    }

    private static IEnumerable<Pattern> Chosen(IReadOnlyList<Pattern> patterns, Func<Pattern, Pattern>? chosen) =>
        chosen is null ? patterns : patterns.Select(chosen);

    private IEnumerable<Pattern> Inherited => _class.Base is { Define: { } define } parent
        ? [new RefPattern(define, $"{parent.Type}.{parent.FragmentProperty}") { Inlined = parent }]
        : [];

    private IEnumerable<Pattern> OpenAttributes => _class.AnyContent?.Attributes is { } names ? [_open.Attributes(names)] : [];

    // In an ordered class it stands where it is declared.
    private IEnumerable<Pattern> OpenContent(bool isOrdered)
    {
        if (_class.AnyContent is not { } open || isOrdered)
            yield break;
        if (open.Elements is not null)
            yield return _open.Elements(open);
        if (open.WithText)
            yield return TextPattern.Instance;
    }

    private static Pattern FixedAttribute(FixedAttribute attribute) => Pattern.Optional(
        attribute.MayBeAbsent, new AttributePattern(attribute.Name, DataPatterns.Values(attribute)));
}
